'use client'

import {
  type ColumnDef,
  type Header,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { type CSSProperties, useMemo } from 'react'
import { MEDIAN } from '@/lib/analysis/baseline'
import { type Column, type Comparison, cellOf } from '@/lib/analysis/comparison'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import type { Sort } from '@/lib/analysis/sort'
import type { CellAddress } from '@/lib/analysis/view'
import { besideText, differenceText } from '@/lib/charts/baseline-text'
import { medianText } from '@/lib/charts/value-text'
import { shortRankText } from '@/lib/charts/weighting-text'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import { cellKey, EvidenceLink } from '../evidence/evidence-link'
import { LocalText } from '../ui/local-text'
import { ZoneSymbol } from '../ui/zone-symbol'
import styles from './table.module.css'
import { ThemeGroupHeads, ThemeStrip, ThemeWeights } from './theme-strip'

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
  onPoint?: (zone: string | null) => void
  /** A press on a zone's name keeps it emphasised. */
  onKeep?: (zone: string) => void
}

const features = tableFeatures({ rowSortingFeature })
type Features = typeof features

/**
 * Zones as rows, metrics as columns. The order is the comparison's: it is worked out before, for all views at
 * once; the table library keeps columns, headers and what a press on one asks for.
 */
export function ComparisonTable(props: ComparisonTableProps) {
  const { comparison, words, onSort, focused, onPoint } = props
  const columns = useMemo(() => columnsOf(comparison, words), [comparison, words])
  const { sort } = comparison
  const sorting = useMemo(() => [{ id: sort.by, desc: sort.direction === 'descending' }], [sort])
  const table = useTable({
    features,
    columns,
    data: comparison.zones as Zone[],
    getRowId: (zone) => zone.id,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(sorting) : change
      if (next) onSort?.({ by: next.id, direction: next.desc ? 'descending' : 'ascending' })
    },
  })
  const { messages, formats } = words
  return (
    <table
      className={styles.table}
      style={{ '--numbers': comparison.columns.length } as CSSProperties}
    >
      <caption className="visually-hidden">
        {messages.table.caption(formats.number(comparison.zones.length))}
      </caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => (
              <HeadCell
                key={header.id}
                header={header}
                comparison={comparison}
                canSort={Boolean(onSort)}
                words={words}
              />
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr
            key={row.id}
            data-focused={row.id === focused || undefined}
            data-baseline={row.original === comparison.baseline || undefined}
            onMouseEnter={() => onPoint?.(row.id)}
            onMouseLeave={() => onPoint?.(null)}
          >
            {row.getAllCells().map((cell) =>
              cell.column.id === ZONE ? (
                <th key={cell.id} scope="row" className={styles.zone}>
                  <ZoneName zone={row.original} {...props} />
                  <Mark zone={row.original} comparison={comparison} words={words} />
                </th>
              ) : (
                <td
                  key={cell.id}
                  data-kind={kindOf(cell.column.id, comparison)}
                  data-label={labelOf(cell.column.id, comparison, words)}
                  data-sorted={cell.column.id === sort.by || undefined}
                  data-ranked={cell.column.id === WEIGHTED_VALUE || undefined}
                >
                  <Content id={cell.column.id} zone={row.original} {...props} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <OutsideBaseline {...props} />
        <Medians comparison={comparison} words={words} />
      </tfoot>
    </table>
  )
}

const ZONE = 'name'
const THEMES = 'themes-held'

/** Cells are drawn by components of this module: made here, they would be new ones at every turn of the pointer. */
function columnsOf({ columns, dataset }: Comparison, words: Words): ColumnDef<Features, Zone>[] {
  const defs: ColumnDef<Features, Zone>[] = [
    {
      id: ZONE,
      accessorFn: (zone) => words.text(zone.shortName),
      sortDescFirst: false,
    },
    ...columns.map(
      (column): ColumnDef<Features, Zone> => ({
        id: column.metric.id,
        accessorFn: (zone) => cellOf(column, zone.id).value,
        sortDescFirst: true,
      }),
    ),
  ]
  return dataset.themes.length > 0 ? [...defs, { id: THEMES, enableSorting: false }] : defs
}

function ZoneName({ zone, comparison, words, onKeep }: ComparisonTableProps & { zone: Zone }) {
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
function Content({
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
function Mark({
  zone,
  comparison,
  words,
}: Pick<ComparisonTableProps, 'comparison' | 'words'> & { zone: Zone | typeof MEDIAN }) {
  return comparison.baseline === zone ? (
    <span className={styles.mark}>{words.messages.baseline.own}</span>
  ) : null
}

/** The zone that is the baseline, where it is not among the rows: hidden by the filter, or not selected. */
function OutsideBaseline(props: ComparisonTableProps) {
  const { comparison, words } = props
  const { baseline, zones, columns, dataset, slots } = comparison
  if (baseline === null || baseline === MEDIAN || zones.includes(baseline)) return null
  return (
    <tr data-baseline>
      <th scope="row" className={styles.zone}>
        <ZoneSymbol slot={slots.get(baseline.id)} open />
        <LocalText text={baseline.shortName} words={words} />
        <Mark zone={baseline} comparison={comparison} words={words} />
      </th>
      {columns.map(({ metric }) => (
        <td
          key={metric.id}
          data-kind={kindOf(metric.id, comparison)}
          data-label={labelOf(metric.id, comparison, words)}
        >
          <Content id={metric.id} zone={baseline} {...props} />
        </td>
      ))}
      {dataset.themes.length > 0 && (
        <td data-kind="themes">
          <Content id={THEMES} zone={baseline} {...props} />
        </td>
      )}
    </tr>
  )
}

function HeadCell({
  header,
  comparison,
  canSort,
  words,
}: {
  header: Header<Features, Zone>
  comparison: Comparison
  canSort: boolean
  words: Words
}) {
  const { column } = header
  const { sort, dataset } = comparison
  const isSorted = column.id === sort.by
  const label = labelOf(column.id, comparison, words)
  if (column.id === THEMES)
    return (
      <th scope="col" data-kind="themes">
        <span className="visually-hidden">{words.messages.table.themes}</span>
        <ThemeGroupHeads dataset={dataset} words={words} />
      </th>
    )
  const arrow = sort.direction === 'ascending' ? '↑' : '↓'
  return (
    <th
      scope="col"
      data-kind={kindOf(column.id, comparison)}
      {...(canSort && { 'data-label': label })}
      {...(isSorted && { 'aria-sort': sort.direction })}
    >
      {canSort ? (
        <button
          type="button"
          className={styles.sort}
          title={words.messages.table.sortBy(label)}
          onClick={column.getToggleSortingHandler()}
        >
          {label}
          <span aria-hidden="true" className={styles.arrow}>
            {isSorted ? arrow : ''}
          </span>
        </button>
      ) : (
        <>
          {label}
          {isSorted && <span aria-hidden="true"> {arrow}</span>}
        </>
      )}
    </th>
  )
}

function kindOf(id: string, { columns }: Comparison): 'zone' | 'themes' | 'stated' | 'number' {
  if (id === ZONE) return 'zone'
  if (id === THEMES) return 'themes'
  const column = columns.find(({ metric }) => metric.id === id)
  return column?.metric.support === 'stated' ? 'stated' : 'number'
}

function labelOf(id: string, { columns }: Comparison, words: Words): string {
  if (id === ZONE) return words.messages.table.zone
  const metric = columns.find((column) => column.metric.id === id)?.metric
  if (!metric) return words.messages.table.themes
  return metric.support === 'stated'
    ? words.messages.table.withUnit(words.text(metric.shortLabel), words.text(metric.unit))
    : words.text(metric.shortLabel)
}

function Medians({ comparison, words }: { comparison: Comparison; words: Words }) {
  const { columns, dataset } = comparison
  return (
    <tr>
      <th scope="row" className={styles.zone}>
        {words.messages.figure.medianLabel(words.formats.spelled(dataset.zones.length))}
        <Mark zone={MEDIAN} comparison={comparison} words={words} />
      </th>
      {columns.map((column) => (
        <td
          key={column.metric.id}
          data-kind={kindOf(column.metric.id, comparison)}
          data-label={words.text(column.metric.shortLabel)}
        >
          {medianText(column, words)}
        </td>
      ))}
      {dataset.themes.length > 0 && (
        <td data-kind="themes">
          <ThemeWeights words={words} />
        </td>
      )}
    </tr>
  )
}
