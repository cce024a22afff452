import { announce } from '@/components/layout/announce'
import type { Mend } from '@/lib/user-datasets/mend'
import styles from './import.module.css'
import { session } from './import-session'
import { mendText } from './mend-text'
import { useImportWords } from './use-import'

/** As many of the latest as are of help at a time. */
const MOST_LISTED = 50

/** The changes made so far, the latest first, each with the way back. */
export function MendList({ mends }: { mends: readonly Mend[] }) {
  const { messages, words, number } = useImportWords()
  if (mends.length === 0) return null
  const undo = (at: number) => {
    const mend = mends[at]
    if (!mend) return
    announce(messages.undone(mendText(mend, messages, words)))
    session.undo(at)
  }
  const latest = mends.map((mend, at) => ({ mend, at })).toReversed()
  return (
    <details className={styles.mends}>
      <summary>
        {messages.mends(number(mends.length))}
        <button
          type="button"
          className="link"
          onClick={(event) => {
            event.preventDefault()
            undo(mends.length - 1)
          }}
        >
          {messages.undoLast}
        </button>
      </summary>
      <ol>
        {latest.slice(0, MOST_LISTED).map(({ mend, at }) => {
          const text = mendText(mend, messages, words)
          return (
            <li key={at}>
              {text}{' '}
              <button
                type="button"
                className="link"
                aria-label={messages.undoOf(text)}
                onClick={() => undo(at)}
              >
                {messages.undo}
              </button>
            </li>
          )
        })}
      </ol>
    </details>
  )
}
