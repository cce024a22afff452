import { quotedShare } from '@/lib/analysis/explain-cell'
import { useReading } from '../layout/reading-context'
import styles from './evidence.module.css'

/** How much of what is on the screen has a quotation. */
export function Meter({ records }: { records: readonly string[] }) {
  const { dataset, words } = useReading()
  const { evidence } = words.messages
  const { quoted, of } = quotedShare(dataset, records)
  if (of === 0) return null
  const { number } = words.formats
  return (
    <div className={styles.meter}>
      <span aria-hidden="true" className={styles.bar}>
        <span style={{ inlineSize: `${(quoted / of) * 100}%` }} />
      </span>
      <p>
        {quoted === of ? evidence.meterAll(number(of)) : evidence.meter(number(quoted), number(of))}
      </p>
    </div>
  )
}
