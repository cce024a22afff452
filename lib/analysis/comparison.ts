import type { Dataset } from '@/lib/domain/dataset'
import type { Zone, ZoneId } from '@/lib/domain/zone'
import type { Baseline } from './baseline'
import { type Metric, type MetricId, type MetricValue, withRecords } from './metric'
import type { RankRange } from './rank-ranges'
import type { Sort } from './sort'

/** A metric and the way of counting chosen for it. */
export interface MetricChoice {
  metric: Metric
  option?: string
}

/** One metric over the whole dataset: what every zone has, and where the middle lies. */
export interface Column extends MetricChoice {
  /** The zones of the dataset, in its order. */
  zones: readonly Zone[]
  /** Values of all zones of the dataset, whatever is selected or filtered. */
  values: ReadonlyMap<ZoneId, MetricValue>
  median: MetricValue
  lowest: number | null
  highest: number | null
  /** How many zones have a value. */
  known: number
  /** The columns it was worked out from, where it was worked out from others. */
  madeOf?: readonly Column[]
}

/** A metric that enters the reader's weighting. */
export interface WeighedColumn {
  column: Column
  /** The reader's number. */
  weight: number
  /** Every zone's value on the view's scale, 0 to 1. */
  units: ReadonlyMap<ZoneId, number>
}

/** Why a metric cannot be weighed: zones should not be compared on it, one has no value, or the scale has no place for it. */
export type Obstacle = 'incomparable' | 'incomplete' | 'negative'

/** The reader's own weighting of metrics, and the ranks it gives to all zones of the dataset. */
export interface Weighting {
  weighed: readonly WeighedColumn[]
  /** Metrics that have a weight and do not enter, for any zone. */
  leftOut: readonly { column: Column; why: Obstacle }[]
  /** Weighted values; null where nothing enters. */
  column: Column | null
  ranges: ReadonlyMap<ZoneId, RankRange>
  /** How many nearby weightings were tried; 0 where none differs. */
  tries: number
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
  /** Null while the reader has given no weight: there is no weighting by default. */
  weighting: Weighting | null
  slots: ReadonlyMap<ZoneId, number>
}

/** The columns of a table: the metrics compared and, where the reader weighs them, the weighted values. */
export function tableColumns({ columns, weighting }: Comparison): readonly Column[] {
  return weighting?.column ? [...columns, weighting.column] : columns
}

export interface Cell extends MetricValue {
  zone: ZoneId
  metric: MetricId
}

const NOT_COLLECTED: MetricValue = { value: null, missing: 'not-collected', from: [] }

/** The value of one zone in one column; not-collected for a zone the dataset lacks. */
export function cellOf(column: Column, zone: ZoneId): Cell {
  const found = column.values.get(zone) ?? NOT_COLLECTED
  const { value, missing, printed } = found
  // The records are passed on unread: see withRecords.
  return withRecords(
    {
      zone,
      metric: column.metric.id,
      value,
      ...(missing !== undefined && { missing }),
      ...(printed !== undefined && { printed }),
    },
    () => found.from,
  )
}
