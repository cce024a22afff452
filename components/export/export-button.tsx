'use client'

import { type ReactNode, useState } from 'react'
import { useAbsolute, useReading } from '../layout/reading-context'
import type { TakeAway } from './take-away'

/** Asked for when the pointer or the focus comes near, so that the press itself need not wait. */
const load = () => import('./export-dialog')
const warm = () => void load().catch(() => undefined)

/** Opens the dialog from which files leave. */
export function ExportButton({ takes, href }: { takes: TakeAway; href: string }) {
  const { actions } = useReading().words.messages
  const absolute = useAbsolute()
  const [dialog, setDialog] = useState<ReactNode>(null)
  const [isLost, setIsLost] = useState(false)
  const open = async () => {
    try {
      const [{ ExportDialog }, subject] = await Promise.all([load(), takes.subject()])
      setIsLost(false)
      setDialog(
        <ExportDialog subject={subject} link={absolute(href)} onClose={() => setDialog(null)} />,
      )
    } catch {
      setIsLost(true)
    }
  }
  return (
    <>
      <button
        type="button"
        className="link"
        onPointerEnter={warm}
        onFocus={warm}
        onClick={() => void open()}
      >
        {actions.download}
      </button>
      {isLost && <span role="alert"> {actions.notLoaded}</span>}
      {dialog}
    </>
  )
}
