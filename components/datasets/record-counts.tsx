import { recordCounts } from '@/lib/analysis/record-counts'
import type { Dataset } from '@/lib/domain/dataset'
import { DATASETS_MESSAGES } from '@/lib/i18n/datasets-messages'
import type { Words } from '@/lib/i18n/words'
import styles from './datasets.module.css'

/** How many records of each kind there are, and how many of them have their words and place. */
export function RecordCounts({ dataset, words }: { dataset: Dataset; words: Words }) {
  const { evidence } = words.messages
  const messages = DATASETS_MESSAGES[words.locale]
  const { number } = words.formats
  const counts = recordCounts(dataset)
  const sum = (of: 'records' | 'quoted') =>
    number(counts.reduce((total, count) => total + count[of], 0))
  return (
    <>
      <p className={styles.aside}>{messages.recordsNote}</p>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">{messages.kind}</th>
            <th scope="col">{messages.count}</th>
            <th scope="col">{messages.quoted}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ kind, records, quoted }) => (
            <tr key={kind}>
              <th scope="row">{evidence.kinds[kind]}</th>
              <td>{number(records)}</td>
              <td>{number(quoted)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{messages.total}</th>
            <td>{sum('records')}</td>
            <td>{sum('quoted')}</td>
          </tr>
        </tfoot>
      </table>
    </>
  )
}
