'use client'

import { type KeyboardEvent, type MouseEvent, useId, useLayoutEffect, useRef } from 'react'
import { useReading } from '../layout/reading-context'
import { switchSlashKey, useSlashKey } from '../layout/slash-key'
import type { useLater } from '../ui/use-later'
import styles from './search.module.css'
import type { SearchPanel } from './search-panel'
import { useJump } from './use-jump'

/** The frame in which is searched. Mounted = open; once closed, the focus is where it was, or where the reader went. */
export function SearchDialog({
  panel: { state, retry },
  onClose,
}: {
  panel: ReturnType<typeof useLater<typeof SearchPanel>>
  onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const jump = useJump()
  const isSlashOn = useSlashKey()
  const { search } = useReading().words.messages

  // Before paint, so that the dialog never shows as part of the page.
  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])

  const close = () => dialog.current?.close()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    // What the page below does at Esc is not asked for.
    event.preventDefault()
    close()
  }
  const onClick = (event: MouseEvent) => {
    if (event.target === dialog.current) close()
  }
  const go = (href: string) => {
    close()
    jump(href)
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      onKeyDown={onKeyDown}
      onClick={onClick}
      // A dialog that was opened again meanwhile has not closed.
      onClose={() => dialog.current?.open || onClose()}
    >
      <div className={styles.frame}>
        <h2 id={`${id}-title`} className={styles.title}>
          {search.title}
        </h2>
        {state.status === 'ready' ? (
          <state.part onGo={go} />
        ) : (
          <p role="status" className={styles.wait}>
            {state.status === 'waiting' ? search.loading : search.failed}{' '}
            {state.status === 'failed' && (
              <button type="button" className="link" onClick={retry}>
                {search.retry}
              </button>
            )}
          </p>
        )}
        <div className={styles.foot}>
          <label className={styles.slash}>
            <input
              type="checkbox"
              checked={isSlashOn}
              onChange={(event) => switchSlashKey(event.target.checked)}
            />
            {search.slash}
          </label>
          <span>{search.others}</span>
        </div>
        <button type="button" className={`link ${styles.close}`} onClick={close}>
          {search.close} <kbd>Esc</kbd>
        </button>
      </div>
    </dialog>
  )
}
