import { announce } from '@/components/layout/announce'
import type { Mend } from '@/lib/user-datasets/mend'
import styles from './import.module.css'
import { session } from './import-session'
import { mendText } from './mend-text'
import { useImportWords } from './use-import'

/** As many of the latest as are of help at a time. */
const MOST_LISTED = 50

/** The changes made so far, the latest first, each with the way back. */
export function MendList({ steps }: { steps: readonly (readonly Mend[])[] }) {
  const { messages, words, number } = useImportWords()
  if (steps.length === 0) return null
  const textOf = ([first, ...others]: readonly Mend[]) => {
    const text = first ? mendText(first, messages, words) : ''
    return others.length === 0 ? text : messages.mendAlso(text, number(others.length))
  }
  const undo = (at: number) => {
    const step = steps[at]
    if (!step) return
    announce(messages.undone(textOf(step)))
    session.undo(at)
  }
  const latest = steps.map((step, at) => ({ step, at })).toReversed()
  return (
    <div className={styles.mends}>
      <details>
        <summary>{messages.mends(number(steps.flat().length))}</summary>
        <ol>
          {latest.slice(0, MOST_LISTED).map(({ step, at }) => {
            const text = textOf(step)
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
      <button type="button" className="link" onClick={() => undo(steps.length - 1)}>
        {messages.undoLast}
      </button>
    </div>
  )
}
