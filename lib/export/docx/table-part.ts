import { MEDIAN } from '@/lib/analysis/baseline'
import { type Column, cellOf, tableColumns } from '@/lib/analysis/comparison'
import { baselineMark, baselineNotes, differenceText } from '@/lib/charts/baseline-text'
import { MOST_TABLED, tabledInput } from '@/lib/charts/drawn-zones'
import { countingNotes, missingNotes, zeroNotes } from '@/lib/charts/figure-text'
import { medianText, valueText } from '@/lib/charts/value-text'
import { leftOutNotes, nearbyNote, shortRankText } from '@/lib/charts/weighting-text'
import type { Zone } from '@/lib/domain/zone'
import { missingWords } from '../written-value'
import { type Block, type Line, type Pages, type TableCell, textBlock } from './block'
import { columnShares } from './column-shares'
import type { ReportInput } from './report-input'
import { tableLayout } from './table-layout'

/** The table of the comparison; over several where its columns are too many for one. */
export function tablePart(input: ReportInput): Pages {
  const { comparison, words, report } = input
  const { number } = words.formats
  const columns = tableColumns(comparison)
  const { lie, groups } = tableLayout(columns)
  const of = number(groups.length)
  const tabled = tabledInput(input)
  const tables = groups.map((group, i): Block => {
    const rows = rowsOf(group, { ...input, ...tabled })
    const heads = [[[words.messages.table.zone]], ...group.map((column) => headOf(column, input))]
    const shares = columnShares([heads, ...rows.map(({ cells }) => cells)])
    return {
      is: 'table',
      caption: report.tableCaption + (groups.length > 1 ? report.tablePart(number(i + 1), of) : ''),
      columns: heads.map((head, at) => ({ head, share: shares[at] ?? 1, isNumber: at > 0 })),
      rows,
    }
  })
  return {
    lie,
    blocks: [
      textBlock('Heading1', report.table),
      ...(groups.length > 1
        ? [textBlock('BodyText', report.tableSplit(number(columns.length), of))]
        : []),
      ...firstRowsNote(input),
      ...tables,
      ...notesOf(columns, input).map((note) => textBlock('SourceNote', note)),
    ],
  }
}

/** That the table has some of the zones only. */
export function firstRowsNote({ comparison, words, report }: ReportInput): Block[] {
  const { number } = words.formats
  const of = comparison.zones.length
  return of > MOST_TABLED
    ? [textBlock('BodyText', report.firstZones(number(MOST_TABLED), number(of)))]
    : []
}

function headOf({ metric }: Column, { words, report }: ReportInput): Line[] {
  return [[words.text(metric.shortLabel)], [report.unit(words.text(metric.unit))]]
}

/** A row a zone, then the baseline where it is a zone that is not among them, then the median. */
function rowsOf(columns: readonly Column[], input: ReportInput): ValueRow[] {
  const { comparison, words } = input
  const { zones, dataset, baseline } = comparison
  const of = words.formats.spelled(dataset.zones.length)
  const outside =
    baseline === null || baseline === MEDIAN || zones.includes(baseline) ? [] : [baseline]
  return [
    ...[...zones, ...outside].map((zone) => ({
      cells: [[[nameOf(zone, input)]], ...columns.map((column) => valueLines(column, zone, input))],
    })),
    {
      cells: [
        [[words.messages.figure.medianLabel(of)]],
        ...columns.map((column) => [[medianText(column, words)]]),
      ],
    },
  ]
}

interface ValueRow {
  cells: readonly TableCell[]
}

function nameOf(zone: Zone, { comparison, words }: ReportInput): string {
  const name = words.text(zone.shortName)
  const mark = baselineMark(zone, { comparison, words })
  return mark === '' ? name : words.messages.baseline.beside(name, mark)
}

/** The number and its difference from the baseline; or why there is none, with the form that is printed. */
function valueLines(column: Column, zone: Zone, input: ReportInput): TableCell {
  const { words, comparison } = input
  const { value, printed } = cellOf(column, zone.id)
  if (value === null) {
    const reason = missingWords(column, zone, words)
    return [printed === undefined ? [reason] : [reason, ' ', { text: printed, voice: 'quoted' }]]
  }
  const number = valueText(column, zone, words)
  const difference = differenceText(column, zone, input)
  const rank = column === comparison.weighting?.column ? shortRankText(zone, input) : ''
  return [
    [difference === '' ? number : words.messages.baseline.beside(number, difference)],
    ...(rank === '' ? [] : [[rank]]),
  ]
}

function notesOf(columns: readonly Column[], input: ReportInput): string[] {
  const { comparison, words, report } = input
  const { weighting, zones } = comparison
  const { figure } = words.messages
  const notes = [
    ...missingNotes(columns, zones, words),
    ...new Set(zeroNotes(columns, zones, words)),
    ...countingNotes(columns, words),
    ...baselineNotes(columns, input),
    ...(weighting ? [...leftOutNotes(weighting, input), nearbyNote(weighting, input)] : []),
    figure.noteScale,
  ]
  return [report.note(figure.sentences(notes))]
}
