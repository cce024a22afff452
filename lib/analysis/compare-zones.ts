import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import type { Zone } from '@/lib/domain/zone'
import { baselineOf } from './baseline'
import type { Column, Comparison, MetricChoice, Weighting } from './comparison'
import { highestOf, lowestOf } from './extent'
import { filterZones } from './filter-zones'
import { median } from './median'
import type { MetricId } from './metric'
import { METRICS, metricsOf } from './metrics/registry'
import { WEIGHTED_VALUE, weightedValueMetric } from './metrics/weighted-value'
import { orderZones } from './order-zones'
import type { View } from './view'
import { weigh } from './weighting'
import { zoneSlots } from './zone-slots'

/**
 * Sets the zones a view selects side by side on its metrics.
 * Medians and extremes are taken over the whole dataset, so that filtering moves no yardstick.
 *
 * @param byName compares two zones' names in the reader's language (pinyin in Chinese)
 */
export function compareZones(
  dataset: Dataset,
  view: View,
  byName: (a: Zone, b: Zone) => number,
): Comparison {
  const { zones } = lookup(dataset)
  const selected = view.selection.zones.flatMap((id) => zones.get(id) ?? [])
  const qualifying = new Set(filterZones(selected, view.filter))
  const columns = view.metrics.flatMap((id) => columnOf(dataset, view, id) ?? [])
  const shown = columnOf(dataset, view, view.metric) ?? column(dataset, { metric: METRICS[0] })
  const weighting = weightingOf(dataset, view)
  const weighted = weighting?.column ?? undefined
  const asked = view.sort?.by === WEIGHTED_VALUE && !weighted ? null : view.sort
  const sort = asked ?? { by: shown.metric.id, direction: 'descending' as const }
  const decisive = sort.by === WEIGHTED_VALUE ? weighted : columnOf(dataset, view, sort.by)
  return {
    dataset,
    zones: orderZones([...qualifying], sort, byName, decisive),
    hidden: selected.filter((zone) => !qualifying.has(zone)),
    columns,
    shown,
    sort,
    baseline: baselineOf(dataset, view.baseline),
    weighting,
    slots: zoneSlots([...zones.keys()], view.selection.zones),
  }
}

function columnOf(dataset: Dataset, view: View, id: MetricId): Column | undefined {
  const metric = metricsOf(dataset).get(id)
  const option = view.options[id]
  return metric && column(dataset, { metric, ...(option !== undefined && { option }) })
}

/** The reader's weighting over the whole dataset, whatever is selected or filtered; null where no metric has a weight. */
function weightingOf(dataset: Dataset, view: View): Weighting | null {
  // In the order of the registry, so that one weighting gives one result however it was put together.
  const chosen = [...metricsOf(dataset).keys()].flatMap((id) => {
    const weight = view.weights[id] ?? 0
    const found = weight > 0 ? columnOf(dataset, view, id) : undefined
    return found ? [{ column: found, weight }] : []
  })
  if (chosen.length === 0) return null
  const weighing = weigh(chosen, view.normalize)
  if (weighing.weighed.length === 0) return { ...weighing, column: null }
  const madeOf = weighing.weighed.map((each) => each.column)
  const metric = weightedValueMetric(weighing.values, madeOf)
  return { ...weighing, column: { ...column(dataset, { metric }), madeOf } }
}

/** One metric computed for every zone of a dataset. */
export function column(dataset: Dataset, { metric, option }: MetricChoice): Column {
  const values = new Map(
    dataset.zones.map((zone) => [zone.id, metric.compute(zone, dataset, option)]),
  )
  const known = [...values.values()].filter(({ value }) => value !== null)
  const numbers = known.flatMap(({ value }) => value ?? [])
  return {
    metric,
    ...(option !== undefined && { option }),
    values,
    median: {
      value: median(numbers),
      from: known.flatMap(({ from }) => from),
      ...(numbers.length === 0 && { missing: 'not-applicable' as const }),
    },
    lowest: numbers.length === 0 ? null : lowestOf(numbers),
    highest: numbers.length === 0 ? null : highestOf(numbers),
    known: numbers.length,
  }
}
