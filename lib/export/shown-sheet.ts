import { cellOf } from '@/lib/analysis/comparison'
import type { Sheet, TableModel } from './table'
import { countingLabel, missingWords, writtenNumber } from './written-value'

/** What the table shows: a row a zone, a field a metric; a missing value is its reason and its printed form. */
export function shownSheet({ comparison, words }: TableModel): Sheet {
  const { csv, figure } = words.messages
  const { zones, columns } = comparison
  return {
    fields: [
      csv.zone,
      csv.zoneId,
      ...columns.map((column) =>
        csv.column(
          words.text(column.metric.label),
          words.text(column.metric.unit),
          column.option === undefined ? '' : countingLabel(column, words),
        ),
      ),
    ],
    rows: zones.map((zone) => [
      words.text(zone.shortName),
      zone.id,
      ...columns.map(
        (column) =>
          writtenNumber(column, zone) ??
          figure.missing(missingWords(column, zone, words), cellOf(column, zone.id).printed),
      ),
    ]),
  }
}
