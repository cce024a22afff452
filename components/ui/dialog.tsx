import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useReading } from '../layout/reading-context'
import styles from './dialog.module.css'

/** A modal dialog with its title and the way out. Mounted = open; the focus goes back to where it came from. */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string
  /** Called once the dialog has closed, by its button or by Esc. */
  onClose: () => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const { actions } = useReading().words.messages

  // Before paint, so that the dialog never shows as part of the page.
  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])

  // Esc closes the dialog alone, and nothing that is open on the page below, which hears it on the document as React does.
  const onKeyDown = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === 'Escape') nativeEvent.stopImmediatePropagation()
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={id}
      onKeyDown={onKeyDown}
      // A dialog that was opened again meanwhile has not closed.
      onClose={() => dialog.current?.open || onClose()}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
      <button
        type="button"
        className={`link ${styles.close}`}
        onClick={() => dialog.current?.close()}
      >
        {actions.close} <kbd>Esc</kbd>
      </button>
    </dialog>
  )
}
