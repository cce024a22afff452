import type { Dataset } from '@/lib/domain/dataset'
import type { RecordId } from '@/lib/domain/lookup'
import type { Column, Comparison } from './comparison'
import type { Metric, MetricValue } from './metric'

/**
 * All that some columns rest on for the zones shown, each record as often as a column names it. Of values that are made of the
 * records of all zones alike, those are listed once and not once a zone.
 */
export function recordsBehind(
  { dataset, zones }: Pick<Comparison, 'dataset' | 'zones'>,
  columns: readonly Column[],
): readonly RecordId[] {
  return columns.flatMap(({ metric, values, madeOf }) => {
    if (madeOf) return recordsBehind({ dataset, zones }, madeOf)
    return recordsOf(
      zones.flatMap(({ id }) => values.get(id) ?? []),
      dataset,
      metric,
    )
  })
}

/** The records behind some values of a metric. */
export function recordsOf(
  values: readonly MetricValue[],
  dataset: Dataset,
  metric: Metric,
): readonly RecordId[] {
  if (!metric.records) return values.flatMap(({ from }) => from)
  return values.some(({ value }) => value !== null) ? metric.records(dataset) : []
}

/** Whether each value of a column is made of the records of all zones, as a mean over them is. */
export function isOfAllZones({ metric, madeOf }: Column): boolean {
  return metric.records !== undefined || (madeOf?.some(isOfAllZones) ?? false)
}
