import { isolateText } from '@/lib/domain/isolate-text'
import { useReading } from '../layout/reading-context'
import styles from './own-datasets.module.css'
import { ProblemTable } from './problem-table'
import type { Opener } from './use-opener'

/** What the reader of any file is asked for. */
const ACCEPTED = '.json,application/json'

/** Asks for a file, says what became of it, and asks back where its id is taken. */
export function OpenFile({ opener }: { opener: Opener }) {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
  const { said, faults, asked, onFiles, onAnswer } = opener
  const answers = [
    ['replace', messages.replace],
    ['beside', messages.beside],
    [null, messages.cancel],
  ] as const
  return (
    <div className={styles.opener}>
      <p>
        <label className={styles.file}>
          <input
            type="file"
            accept={ACCEPTED}
            className="visually-hidden"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])]
              // Emptied, so that the same file can be chosen again once it was changed.
              event.currentTarget.value = ''
              if (files.length > 0) void onFiles(files)
            }}
          />
          {messages.open}
        </label>
        <span className={styles.aside}>{messages.openNote}</span>
      </p>
      <div role="status">
        {said && <p className={styles.said}>{said}</p>}
        {asked && (
          <p className={styles.said}>
            {messages.asks(
              messages.named(isolateText(words.text(asked.title))),
              asked.version,
              words.formats.date(asked.changedOn),
            )}
          </p>
        )}
      </div>
      {asked && (
        <p className={styles.actions}>
          {answers.map(([how, answer]) => (
            <button key={answer} type="button" className="link" onClick={() => void onAnswer(how)}>
              {answer}
            </button>
          ))}
        </p>
      )}
      {faults && <ProblemTable {...faults} />}
    </div>
  )
}
