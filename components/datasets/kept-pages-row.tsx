import { useLayoutEffect, useRef, useState } from 'react'
import { STORED_MESSAGES } from '@/lib/i18n/stored-messages'
import type { KeptFiles } from '../layout/kept-stores'
import { useReading } from '../layout/reading-context'
import styles from './datasets.module.css'
import { clearKeptPages, useKeptPages } from './use-kept-pages'

/** The pages that are kept for reading offline, and a way to be rid of them. */
export function KeptPagesRow({ onFailure }: { onFailure: (sentence: string) => void }) {
  const { words } = useReading()
  const messages = STORED_MESSAGES[words.locale]
  const kept = useKeptPages()
  const [isCleared, setIsCleared] = useState(false)
  const said = useRef<HTMLSpanElement>(null)
  const name = messages.things.pages
  // The button is gone by then, and the focus would be lost.
  useLayoutEffect(() => {
    if (isCleared) said.current?.focus()
  }, [isCleared])

  const clear = async () => {
    const isDone = await clearKeptPages()
    setIsCleared(isDone)
    onFailure(isDone ? '' : messages.notCleared(name))
  }
  const size = ({ files, bytes }: KeptFiles) => {
    const { number } = words.formats
    const room = bytes === null ? '' : messages.room(number(bytes / 1e6, MEGABYTES))
    return `${messages.files(number(files))}${room}`
  }

  return (
    <div>
      <dt>{name}</dt>
      <dd className={styles.stored}>
        <span ref={said} tabIndex={-1}>
          {kept
            ? size(kept)
            : isCleared
              ? messages.clearedPages
              : kept === null
                ? messages.nothing
                : messages.looking}
        </span>
        {kept && (
          <button
            type="button"
            className="link"
            aria-label={messages.clearOf(name)}
            onClick={() => void clear()}
          >
            {messages.clear}
          </button>
        )}
      </dd>
    </div>
  )
}

const MEGABYTES = { style: 'decimal', decimals: 1 } as const
