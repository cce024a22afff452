'use client'

import { useAbsolute, useReading } from '../layout/reading-context'
import type { TakeAway } from './take-away'
import { useCopyAway } from './use-copy-away'

/** Copies the figure or table itself. */
export function CopyButton({ takes, href }: { takes: TakeAway; href: string }) {
  const { words } = useReading()
  const { actions } = words.messages
  const absolute = useAbsolute()
  const { isCopied, isQuiet, said, copy } = useCopyAway(takes, words)
  const label = takes.shows === 'figure' ? actions.copyFigure : actions.copyTable
  return (
    <>
      <button type="button" className="link" onClick={() => void copy(absolute(href))}>
        {isCopied ? said : label}
      </button>
      <span role="status" className={isQuiet ? 'visually-hidden' : undefined}>
        {said && ` ${said}`}
      </span>
    </>
  )
}
