import { download } from '@/lib/export/download'
import type { FileProblem } from '@/lib/user-datasets/file-problem'
import { useReading } from '../layout/reading-context'
import styles from './own-datasets.module.css'
import { ProblemTable } from './problem-table'
import { ReadBuiltIn } from './read-built-in'

/** That a dataset is kept and cannot be read: what is wrong with it, and its content to be saved. */
export function BrokenDataset({
  id,
  problems,
  text,
}: {
  id: string
  problems: readonly FileProblem[]
  text: Blob
}) {
  const { words } = useReading()
  const { ownDatasets: messages } = words.messages
  const save = () => download({ name: `${id}_raw.json`, mime: 'application/json', content: text })
  return (
    <section className={styles.gate} aria-labelledby="broken-dataset">
      <h1 id="broken-dataset" className="page-title">
        {messages.brokenTitle}
      </h1>
      <ProblemTable
        file={id}
        problems={problems}
        said={messages.broken(id, words.formats.number(problems.length))}
      />
      <p>
        <button type="button" className="link" onClick={save}>
          {messages.saveRaw}
        </button>
      </p>
      <ReadBuiltIn />
    </section>
  )
}
