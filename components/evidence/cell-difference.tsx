import { MEDIAN } from '@/lib/analysis/baseline'
import type { Column, Comparison } from '@/lib/analysis/comparison'
import { baselineValue, differenceOf } from '@/lib/analysis/difference'
import type { CellAddress } from '@/lib/analysis/view'
import { baselineName, signedText, yardstickText } from '@/lib/charts/baseline-text'
import { valueText } from '@/lib/charts/value-text'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import { Badge } from './badge'
import styles from './evidence.module.css'

/** How far the number that is open lies from the baseline, and the way to the baseline's own records. */
export function CellDifference({
  zone,
  column,
  comparison,
  words,
  onOpen,
}: {
  zone: Zone
  column: Column
  comparison: Comparison
  words: Words
  onOpen: (cell: CellAddress) => void
}) {
  const { baseline } = comparison
  const { baseline: m } = words.messages
  const { metric } = column
  if (baseline === null || baseline === zone || !metric.comparable) return null
  const name = baselineName({ comparison, words })
  const { value, missing = 'not-stated', lacks, from } = differenceOf(column, zone.id, baseline)
  const other = baselineValue(column, baseline)
  const open = baseline !== MEDIAN && other.from.length > 0 && (
    <button
      type="button"
      className="link"
      onClick={() => onOpen({ zone: baseline.id, metric: metric.id })}
    >
      {m.panelOpen(name)}
    </button>
  )
  if (value === null)
    return (
      <p className={styles.difference}>
        {m.panelNone(name)}
        {m.panelLacks[lacks === 'zone' ? 'zone' : 'baseline'](words.text(MISSING_LABELS[missing]))}{' '}
        {open}
      </p>
    )
  const otherText = yardstickText(column, { comparison, words })
  const signed = signedText(value, metric.form, words)
  return (
    <div className={styles.difference}>
      <p className={styles.differenceValue}>
        {m.panel(name, otherText)} <b>{signed}</b>
      </p>
      <p>
        <Badge support="computed" words={words} />{' '}
        {m.panelSum(
          valueText(column, zone, words),
          otherText,
          signed,
          words.formats.number(from.length),
        )}{' '}
        {open}
      </p>
    </div>
  )
}
