import type { Dataset } from '@/lib/domain/dataset'
import type { RecordId } from '@/lib/domain/lookup'
import type { Column, MetricChoice } from './comparison'
import { extremesOf } from './extremes-of'
import { median } from './median'
import { type Metric, type MetricValue, withRecords } from './metric'

/** One metric computed for every zone of a dataset, anew: N calls of the metric, and a sort for the median. */
export function computeColumn(dataset: Dataset, choice: MetricChoice): Column {
  const { metric, option } = choice
  const values = new Map(
    dataset.zones.map((zone) => [zone.id, metric.compute(zone, dataset, option)]),
  )
  const known = [...values.values()].filter(({ value }) => value !== null)
  const numbers = known.flatMap(({ value }) => value ?? [])
  return {
    ...choice,
    values,
    median: withRecords(
      {
        value: median(numbers),
        ...(numbers.length === 0 && { missing: 'not-applicable' as const }),
      },
      () => recordsOf(known, dataset, metric),
    ),
    ...extremesOf(numbers),
    known: numbers.length,
  }
}

/** The records behind all of some values. */
function recordsOf(
  values: readonly MetricValue[],
  dataset: Dataset,
  metric: Metric,
): readonly RecordId[] {
  if (values.length === 0) return []
  return metric.records?.(dataset) ?? values.flatMap(({ from }) => from)
}
