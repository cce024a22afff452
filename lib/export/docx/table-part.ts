import { type Column, cellOf, tableColumns } from '@/lib/analysis/comparison'
import { baselineNotes, besideText, besideValue } from '@/lib/charts/baseline-text'
import { countingNotes, missingNotes, zeroNotes } from '@/lib/charts/figure-text'
import { medianText } from '@/lib/charts/value-text'
import { leftOutNotes, nearbyNote, shortRankText } from '@/lib/charts/weighting-text'
import type { Zone } from '@/lib/domain/zone'
import { missingWords } from '../written-value'
import { type Block, type Pages, type Span, type TableRow, textBlock } from './block'
import type { ReportInput } from './report-input'
import { tableLayout } from './table-layout'

/** The table of the comparison; over several where its columns are too many for one. */
export function tablePart(input: ReportInput): Pages {
  const { comparison, words, report } = input
  const { number } = words.formats
  const columns = tableColumns(comparison)
  const { lie, groups } = tableLayout(columns)
  const of = number(groups.length)
  const tables = groups.map(
    (group, i): Block => ({
      is: 'table',
      caption: report.tableCaption + (groups.length > 1 ? report.tablePart(number(i + 1), of) : ''),
      columns: [
        { head: words.messages.table.zone, share: 1.6, isNumber: false },
        ...group.map((column) => ({ head: headOf(column, input), share: 1, isNumber: true })),
      ],
      rows: rowsOf(group, input),
    }),
  )
  return {
    lie,
    blocks: [
      textBlock('Heading1', report.table),
      ...(groups.length > 1
        ? [textBlock('BodyText', report.tableSplit(number(columns.length), of))]
        : []),
      ...tables,
      ...notesOf(columns, input).map((note) => textBlock('SourceNote', note)),
    ],
  }
}

function headOf({ metric }: Column, { words, report }: ReportInput): string {
  return report.inUnit(words.text(metric.shortLabel), words.text(metric.unit))
}

function rowsOf(columns: readonly Column[], input: ReportInput): TableRow[] {
  const { comparison, words } = input
  const { zones, dataset } = comparison
  const of = words.formats.spelled(dataset.zones.length)
  return [
    ...zones.map((zone) => ({
      cells: [
        [[words.text(zone.shortName)]],
        ...columns.map((column) => valueLines(column, zone, input)),
      ],
    })),
    {
      cells: [
        [[words.messages.figure.medianLabel(of)]],
        ...columns.map((column) => [[medianText(column, words)]]),
      ],
    },
  ]
}

/** The number and what it is beside the baseline; or why there is none, with the form that is printed. */
function valueLines(column: Column, zone: Zone, input: ReportInput): Span[][] {
  const { words, comparison } = input
  const { value, printed } = cellOf(column, zone.id)
  if (value === null) {
    const own = besideValue(column, zone, input)
    return [
      [missingWords(column, zone, words)],
      ...(printed === undefined ? [] : [[{ text: printed, voice: 'quoted' as const }]]),
      ...(own === '' ? [] : [[own]]),
    ]
  }
  const rank = column === comparison.weighting?.column ? shortRankText(zone, input) : ''
  return [[besideText(column, zone, input)], ...(rank === '' ? [] : [[rank]])]
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
