import type { ZoneId } from '@/lib/domain/zone'
import { type Baseline, MEDIAN } from './baseline'
import { type Column, cellOf } from './comparison'
import { type MetricValue, withRecords } from './metric'

/** A zone's value minus the baseline's, in the metric's unit; made of the records behind both. */
export interface Difference extends MetricValue {
  /** Why there is none: the metric is not for comparison, or one side has no value. */
  lacks?: 'comparability' | 'zone' | 'baseline'
}

/** What the baseline has in a column, whatever is selected or filtered; in the metric's unit. */
export function baselineValue(column: Column, baseline: Baseline): MetricValue {
  return baseline === MEDIAN ? column.median : cellOf(column, baseline.id)
}

/**
 * How far a zone is from the baseline: value − baseline. Where either side is missing there is none, with the
 * reason of that side, the zone's first; never 0.
 */
export function differenceOf(column: Column, zone: ZoneId, baseline: Baseline): Difference {
  if (!column.metric.comparable)
    return { value: null, missing: 'not-applicable', lacks: 'comparability', from: [] }
  const own = cellOf(column, zone)
  const other = baselineValue(column, baseline)
  const from = () => [...new Set([...own.from, ...other.from])]
  if (own.value === null)
    return withRecords(
      { value: null, missing: own.missing ?? 'not-stated', lacks: 'zone' as const },
      from,
    )
  if (other.value === null)
    return withRecords(
      { value: null, missing: other.missing ?? 'not-stated', lacks: 'baseline' as const },
      from,
    )
  return withRecords({ value: own.value - other.value }, from)
}
