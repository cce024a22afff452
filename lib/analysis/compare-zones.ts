import type { Dataset } from '@/lib/domain/dataset'
import type { Zone } from '@/lib/domain/zone'
import { baselineOf } from './baseline'
import type { Column, Comparison, MetricChoice, Weighting } from './comparison'
import { computeColumn } from './compute-column'
import { intersect, subtract } from './kernels/bits'
import { presorted, turned } from './kernels/presorted'
import { qualifyingBits } from './kernels/qualifying'
import { rowsOf, zonesAt } from './kernels/rows'
import { themeBits } from './kernels/theme-bits'
import type { Metric, MetricId } from './metric'
import { METRICS, metricsOf } from './metrics/registry'
import { WEIGHTED_VALUE, weightedValueMetric } from './metrics/weighted-value'
import { once } from './once'
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
  const columns = view.metrics.flatMap((id) => columnOf(dataset, view, id) ?? [])
  const shown = columnOf(dataset, view, view.metric) ?? column(dataset, { metric: METRICS[0] })
  const weighting = weightingOf(dataset, view)
  const weighted = weighting?.column ?? undefined
  const asked = view.sort?.by === WEIGHTED_VALUE && !weighted ? null : view.sort
  const sort = asked ?? { by: shown.metric.id, direction: 'descending' as const }
  // None by name, which is no metric.
  const decisive = sort.by === WEIGHTED_VALUE ? weighted : columnOf(dataset, view, sort.by)
  const { zones } = dataset
  const selected = rowsOf(zones)(view.selection.zones)
  const qualifying = qualifyingBits(themeBits(zones), view.filter)
  // Ordered as one list of the whole dataset, for which orders are kept; as the documents have them, by the selection.
  const order =
    sort.by === 'dataset'
      ? turned(selected.order, sort.direction)
      : presorted(zones, byName, decisive?.values ?? null, sort.direction)
  return {
    dataset,
    zones: zonesAt(zones, order, intersect(qualifying.slice(), selected.bits)),
    hidden: zonesAt(zones, selected.order, subtract(selected.bits.slice(), qualifying)),
    columns,
    shown,
    sort,
    baseline: baselineOf(dataset, view.baseline),
    weighting,
    slots: zoneSlots(idsOf(zones), view.selection.zones),
  }
}

const idsOf = once((zones: readonly Zone[]) => zones.map(({ id }) => id))

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

/** Columns by metric and way of counting. They depend on nothing that a reader chooses, so a filter or an order costs none. */
const columnsOf = once((_: Dataset) => once((_: Metric) => new Map<string | undefined, Column>()))

/** One metric computed for every zone of a dataset; once for a metric that stays the same object. */
export function column(dataset: Dataset, choice: MetricChoice): Column {
  const byOption = columnsOf(dataset)(choice.metric)
  let found = byOption.get(choice.option)
  if (!found) {
    found = computeColumn(dataset, choice)
    byOption.set(choice.option, found)
  }
  return found
}
