import type { Dataset } from '@/lib/domain/dataset'
import type { Zone, ZoneId } from '@/lib/domain/zone'
import type { Baseline } from './baseline'
import type { Metric, MetricId, MetricValue } from './metric'
import type { Sort } from './sort'

/** A metric and the way of counting chosen for it. */
export interface MetricChoice {
  metric: Metric
  option?: string
}

/** One metric over the whole dataset: what every zone has, and where the middle lies. */
export interface Column extends MetricChoice {
  /** Values of all zones of the dataset, whatever is selected or filtered. */
  values: ReadonlyMap<ZoneId, MetricValue>
  median: MetricValue
  lowest: number | null
  highest: number | null
  /** How many zones have a value. */
  known: number
}

/** Zones × metrics for a selection. */
export interface Comparison {
  dataset: Dataset
  /** The zones that are selected and qualify, in the shared order. */
  zones: readonly Zone[]
  /** Selected zones that the filter hides. */
  hidden: readonly Zone[]
  /** One per metric compared, in the reader's order. */
  columns: readonly Column[]
  /** The metric that bars show. */
  shown: Column
  sort: Sort
  /** What values are set against; it may be a zone that is hidden or not selected. Null for nothing. */
  baseline: Baseline | null
  slots: ReadonlyMap<ZoneId, number>
}

export interface Cell extends MetricValue {
  zone: ZoneId
  metric: MetricId
}

/** The value of one zone in one column; not-collected for a zone the dataset lacks. */
export function cellOf(column: Column, zone: ZoneId): Cell {
  const value = column.values.get(zone) ?? { value: null, missing: 'not-collected', from: [] }
  return { zone, metric: column.metric.id, ...value }
}
