import { useLayoutEffect, useRef } from 'react'
import { useReading } from '../layout/reading-context'
import styles from './own-datasets.module.css'

/** Stands for a dataset that was just removed. The focus, whose button is gone, comes to the way back. */
export function RemovedRow({ name, onUndo }: { name: string; onUndo: () => void }) {
  const { ownDatasets: messages } = useReading().words.messages
  const undo = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => undo.current?.focus(), [])
  return (
    <div className={styles.row}>
      <p className={styles.name}>{messages.removed(name)}</p>
      <p className={styles.actions}>
        <button
          ref={undo}
          type="button"
          className="link"
          aria-label={messages.undoOf(name)}
          onClick={onUndo}
        >
          {messages.undo}
        </button>
      </p>
    </div>
  )
}
