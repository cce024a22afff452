import { download } from '@/lib/export/download'
import { writeCsv } from '@/lib/export/write-csv'
import type { FileProblem } from '@/lib/user-datasets/file-problem'
import { useReading } from '../layout/reading-context'
import { SideScroll } from '../ui/side-scroll'
import styles from './own-datasets.module.css'

/** As many as are of help at a time; the file has all. */
const MOST_LISTED = 50

/** What is wrong in a file: where, what was wanted, what was got, and how to mend it; also as a file to work through. */
export function ProblemTable({
  file,
  problems,
  said,
}: {
  /** The name of the file that has them. */
  file: string
  problems: readonly FileProblem[]
  /** Says how many there are. */
  said: string
}) {
  const { words } = useReading()
  const { ownDatasets: messages, table } = words.messages
  const { locale } = words
  const heads = [messages.place, messages.wanted, messages.got, messages.remedy]
  const rest = problems.length - MOST_LISTED
  const take = async () => {
    const rows = problems.map(({ path, wanted, got, remedy }) => [
      path,
      wanted[locale],
      got[locale],
      remedy[locale],
    ])
    const content = await writeCsv({ fields: heads, rows })
    download({ name: csvName(file), mime: 'text/csv;charset=utf-8', content })
  }
  return (
    <section className={styles.problems}>
      <p role="alert" className={styles.said}>
        {said}
      </p>
      <SideScroll label={messages.problemTable} hint={table.scrolls}>
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, MOST_LISTED).map(({ path, wanted, got, remedy }) => (
              <tr key={`${path} ${wanted.en} ${got.en}`}>
                <th scope="row">
                  <code>{path}</code>
                </th>
                <td>{wanted[locale]}</td>
                <td>
                  <bdi>{got[locale]}</bdi>
                </td>
                <td>{remedy[locale]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </SideScroll>
      {rest > 0 && (
        <p className={styles.aside}>{messages.moreProblems(words.formats.number(rest))}</p>
      )}
      <p className={styles.actions}>
        <button type="button" className="link" onClick={() => void take()}>
          {messages.downloadProblems}
        </button>
      </p>
    </section>
  )
}

/** ASCII, as all names of files that we make. */
function csvName(file: string): string {
  const name = file.replace(/\.[^.]*$/, '').replace(/[^\w.-]+/g, '-')
  return `${/\w/.test(name) ? name : 'dataset'}_problems.csv`
}
