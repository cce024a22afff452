import { useLayoutEffect, useRef } from 'react'
import { useReading } from '../layout/reading-context'
import styles from './naming.module.css'

/** Stands in the place of something that was just removed from a list. The focus, whose button is gone, comes to the way back. */
export function RemovedRow({
  said,
  undoOf,
  onUndo,
}: {
  /** That it was removed. */
  said: string
  /** What the way back is called by itself. */
  undoOf: string
  onUndo: () => void
}) {
  const { savedViews: messages } = useReading().words.messages
  const undo = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => undo.current?.focus(), [])
  return (
    <div className={styles.row}>
      <p className={styles.gone}>{said}</p>
      <p className={styles.actions}>
        <button ref={undo} type="button" className="link" aria-label={undoOf} onClick={onUndo}>
          {messages.undo}
        </button>
      </p>
    </div>
  )
}
