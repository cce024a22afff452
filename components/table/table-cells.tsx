import type { MEDIAN } from '@/lib/analysis/baseline'
import { type Column, type Comparison, cellOf } from '@/lib/analysis/comparison'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import type { Sort } from '@/lib/analysis/sort'
import type { CellAddress } from '@/lib/analysis/view'
import { besideText, differenceText } from '@/lib/charts/baseline-text'
import { shortRankText } from '@/lib/charts/weighting-text'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import { cellKey, EvidenceLink } from '../evidence/evidence-link'
import { LocalText } from '../ui/local-text'
import { ZoneSymbol } from '../ui/zone-symbol'
import styles from './table.module.css'
import { ThemeStrip } from './theme-strip'

export interface ComparisonTableProps {
  comparison: Comparison
  words: Words
  /** Where a number leads: an address that opens its evidence. */
  hrefOf: (cell: CellAddress) => string
  onOpen?: (cell: CellAddress, opener: HTMLElement) => void
  open?: CellAddress | null
  /** Without it the head is words: a table that cannot be sorted offers no button. */
  onSort?: (sort: Sort) => void
  focused?: string | null
  /** The zone that the reader keeps emphasised: among many, its row is brought into sight. */
  kept?: string | null
  onPoint?: (zone: string | null) => void
  /** A press on a zone's name keeps it emphasised. */
  onKeep?: (zone: string) => void
}

export function ZoneName({
  zone,
  comparison,
  words,
  onKeep,
}: ComparisonTableProps & { zone: Zone }) {
  const name = <LocalText text={zone.shortName} words={words} />
  return (
    <>
      <ZoneSymbol slot={comparison.slots.get(zone.id)} />
      {onKeep ? (
        <button type="button" className={styles.name} onClick={() => onKeep(zone.id)}>
          {name}
        </button>
      ) : (
        name
      )}
    </>
  )
}

/** What stands in a cell beside the name: a number that opens its words, or the zone's themes. */
export function Content({
  id,
  zone,
  comparison,
  words,
  hrefOf,
  onOpen,
  open,
}: ComparisonTableProps & { id: string; zone: Zone }) {
  const { columns, dataset, slots } = comparison
  const column = columns.find(({ metric }) => metric.id === id)
  if (!column)
    return <ThemeStrip zone={zone} slot={slots.get(zone.id)} dataset={dataset} words={words} />
  const cell = { zone: zone.id, metric: id }
  return (
    <EvidenceLink
      cell={cell}
      href={hrefOf(cell)}
      label={words.messages.table.openEvidence(
        words.text(zone.shortName),
        words.text(column.metric.label),
        saidOf(column, zone, { comparison, words }),
      )}
      isOpen={open ? cellKey(open) === cellKey(cell) : false}
      onOpen={onOpen}
    >
      <CellText column={column} zone={zone} words={words} />
      <Beside column={column} zone={zone} comparison={comparison} words={words} />
      {id === WEIGHTED_VALUE && (
        <>
          {' '}
          <span className={styles.difference}>{shortRankText(zone, { comparison, words })}</span>
        </>
      )}
    </EvidenceLink>
  )
}

/** A value with all that stands beside it, in one piece. */
function saidOf(
  column: Column,
  zone: Zone,
  input: Pick<ComparisonTableProps, 'comparison' | 'words'>,
): string {
  const value = besideText(column, zone, input)
  return column.metric.id === WEIGHTED_VALUE
    ? input.words.messages.figure.listed([value, shortRankText(zone, input)])
    : value
}

/** The number; or why there is none, and the form in which it is printed. */
function CellText({ column, zone, words }: { column: Column; zone: Zone; words: Words }) {
  const { value, missing, printed } = cellOf(column, zone.id)
  if (value !== null) return words.formats.number(value, column.metric.form)
  return (
    <span className={styles.missing}>
      {missing && words.text(MISSING_LABELS[missing])}
      {printed && <span className="printed"> {printed}</span>}
    </span>
  )
}

/** The signed difference from the baseline, under the value. */
function Beside({
  column,
  zone,
  comparison,
  words,
}: Pick<ComparisonTableProps, 'comparison' | 'words'> & { column: Column; zone: Zone }) {
  const difference = differenceText(column, zone, { comparison, words })
  return difference ? <span className={styles.difference}>{difference}</span> : null
}

/** That a row is the baseline. */
export function Mark({
  zone,
  comparison,
  words,
}: Pick<ComparisonTableProps, 'comparison' | 'words'> & { zone: Zone | typeof MEDIAN }) {
  return comparison.baseline === zone ? (
    <span className={styles.mark}>{words.messages.baseline.own}</span>
  ) : null
}
