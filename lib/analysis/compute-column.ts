import type { Dataset } from '@/lib/domain/dataset'
import type { Column, MetricChoice } from './comparison'
import { extremesOf } from './extremes-of'
import { median } from './median'
import { withRecords } from './metric'
import { recordsOf } from './records-behind'

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
    zones: dataset.zones,
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
