import { useEffect, useRef } from 'react'
import { announce } from '@/components/layout/announce'
import { isolateText } from '@/lib/domain/isolate-text'
import styles from './import.module.css'
import { session } from './import-session'
import { useImportWords } from './use-import'

/** That files are being read, how far that is, and the way to stop it. */
export function Reading({ files, share }: { files: readonly string[]; share: number }) {
  const { messages, number, and } = useImportWords()
  const stop = useRef<HTMLButtonElement>(null)
  useEffect(() => stop.current?.focus(), [])
  const sentence = messages.reading(and(files.map((file) => isolateText(file))))
  return (
    <section className={styles.reading} aria-busy="true">
      <p role="status">{sentence}</p>
      <p>
        <progress value={share} aria-label={sentence} />{' '}
        <span className={styles.aside}>{messages.share(number(Math.floor(share * 100)))}</span>
      </p>
      <p className={styles.actions}>
        <button
          ref={stop}
          type="button"
          className="link"
          onClick={() => {
            session.stop()
            announce(session.current().stage === 'empty' ? messages.cancelled : messages.stopped)
          }}
        >
          {messages.cancel}
        </button>
      </p>
    </section>
  )
}
