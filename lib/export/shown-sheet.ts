import type { Baseline } from '@/lib/analysis/baseline'
import { type Column, cellOf, tableColumns } from '@/lib/analysis/comparison'
import { differenceOf } from '@/lib/analysis/difference'
import { baselineName } from '@/lib/charts/baseline-text'
import { weightsPhrases } from '@/lib/charts/weighting-text'
import { MISSING_LABELS } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import type { Sheet, TableModel, Written } from './table'
import { rankFields, writtenRanks } from './written-ranks'
import {
  countingLabel,
  differenceUnit,
  missingWords,
  writtenDifference,
  writtenNumber,
} from './written-value'

/**
 * What the table shows: a row a zone, a field a metric, and beside it one for the difference from a baseline; a
 * missing value is its reason and its printed form. Where the reader weighs metrics, weighted value, rank and range
 * of ranks follow, under fields that say whose weights they are.
 */
export function shownSheet(table: TableModel): Sheet {
  const { comparison, words } = table
  const { csv, figure } = words.messages
  const { zones, baseline } = comparison
  const columns = tableColumns(comparison)
  const name = baselineName({ comparison, words })
  return {
    fields: [
      csv.zone,
      csv.zoneId,
      ...columns.flatMap((column) => {
        const label = words.text(column.metric.label)
        const counting = wayOf(column, table)
        const field = csv.column(label, words.text(column.metric.unit), counting)
        return baseline === null
          ? [field]
          : [field, words.messages.baseline.csv(label, differenceUnit(column, words), name)]
      }),
      ...rankFields(table),
    ],
    looks: [
      null,
      null,
      ...columns.flatMap(({ metric: { form } }) => {
        const look = { decimals: form.decimals, signed: false }
        return baseline === null ? [look] : [look, { ...look, signed: true }]
      }),
      ...rankFields(table).map(() => null),
    ],
    rows: zones.map((zone) => [
      words.text(zone.shortName),
      zone.id,
      ...columns.flatMap((column) => {
        const value =
          writtenNumber(column, zone) ??
          figure.missing(missingWords(column, zone, words), cellOf(column, zone.id).printed)
        return baseline === null ? [value] : [value, differenceField(column, zone, baseline, words)]
      }),
      ...writtenRanks(zone, table),
    ]),
  }
}

/** How a column was counted, where the reader chose it; of weighted values, by which weights. */
function wayOf(column: Column, table: TableModel): string {
  const { weighting } = table.comparison
  if (weighting && column === weighting.column)
    return table.words.messages.figure.listed(weightsPhrases(weighting, table))
  return column.option === undefined ? '' : countingLabel(column, table.words)
}

/** A difference, or why there is none. */
function differenceField(column: Column, zone: Zone, baseline: Baseline, words: Words): Written {
  const { missing = 'not-stated' } = differenceOf(column, zone.id, baseline)
  return writtenDifference(column, zone, baseline) ?? words.text(MISSING_LABELS[missing])
}
