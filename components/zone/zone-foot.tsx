import { datasetLine, sourceLine } from '@/lib/charts/credit'
import { evidenceOf, type RecordId } from '@/lib/domain/lookup'
import { FigureActions } from '../chart/figure-actions'
import { Meter } from '../evidence/meter'
import { useReading } from '../layout/reading-context'
import { MixedText } from '../ui/mixed-text'
import styles from './zone.module.css'

/** What the record rests on, and the way to take its address along. */
export function ZoneFoot({ records, href }: { records: readonly RecordId[]; href: string }) {
  const { dataset, words } = useReading()
  const cited = new Set(evidenceOf(dataset, records).map(({ source }) => source))
  const sources = dataset.sources.filter(({ id }) => cited.has(id))
  return (
    <footer className={styles.foot}>
      <Meter records={records} />
      <div>
        <p>
          <MixedText text={sourceLine(sources, words)} locale={words.locale} />
          <br />
          <span className="no-print">{datasetLine({ dataset }, words)}</span>
        </p>
        <FigureActions href={href} />
      </div>
    </footer>
  )
}
