'use client'

import { type ComponentType, useState } from 'react'
import { useReading } from '../layout/reading-context'
import styles from './saved-views-button.module.css'

/** Asked for when the pointer or the focus comes near, so that the press itself need not wait. */
const load = () => import('./saved-views-dialog')
const warm = () => void load().catch(() => undefined)

/** The way to the saved views, on every page. Works only with scripts, so it appears only with them. */
export function SavedViewsButton() {
  const { messages } = useReading().words
  const [Opened, setOpened] = useState<ComponentType<{ onClose: () => void }> | null>(null)
  const [isLost, setIsLost] = useState(false)
  const open = async () => {
    try {
      const { SavedViewsDialog } = await load()
      setIsLost(false)
      setOpened(() => SavedViewsDialog)
    } catch {
      setIsLost(true)
    }
  }
  return (
    <>
      <div className={styles.way}>
        <button
          type="button"
          className="link"
          onPointerEnter={warm}
          onFocus={warm}
          onClick={() => void open()}
        >
          {messages.savedViews.title}
        </button>
        {isLost && <span role="alert">{messages.actions.notLoaded}</span>}
      </div>
      {Opened && <Opened onClose={() => setOpened(null)} />}
    </>
  )
}
