import { useReading } from '../layout/reading-context'
import { KeepAnswers } from './keep-answers'
import styles from './own-datasets.module.css'
import { ProblemTable } from './problem-table'
import type { Opener } from './use-opener'

/** What readers are asked for. What a file is, its content decides. */
const ACCEPTED = '.json,.csv,.tsv,.txt,.xlsx,.xlsm,.zip'

/** Asks for files, says what became of them, and asks back where an id is taken. */
export function OpenFile({ opener }: { opener: Opener }) {
  const { ownDatasets: messages } = useReading().words.messages
  const { keeper, faults, onFiles } = opener
  return (
    <div className={styles.opener}>
      <p>
        <label className={styles.file}>
          <input
            type="file"
            accept={ACCEPTED}
            multiple
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
      <KeepAnswers keeper={keeper} />
      {faults && <ProblemTable {...faults} />}
    </div>
  )
}
