import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import type { Zone, ZoneId } from '@/lib/domain/zone'

/** Names the median where a zone's id would stand; a zone of this very id cannot be pinned. */
export const MEDIAN = 'median'

/** In a view and an address: a zone's id, or `median`. */
export type BaselineId = ZoneId | typeof MEDIAN

/** What values are set against: one zone, or the median of the dataset. */
export type Baseline = Zone | typeof MEDIAN

/** All that can be a baseline, in the order in which it is offered. */
export function baselineIds(dataset: Dataset): BaselineId[] {
  return [MEDIAN, ...dataset.zones.map(({ id }) => id).filter((id) => id !== MEDIAN)]
}

/** The baseline that a view names; null for none, and for a zone that the dataset lacks. */
export function baselineOf(dataset: Dataset, id: BaselineId | null): Baseline | null {
  if (id === null) return null
  return id === MEDIAN ? MEDIAN : (lookup(dataset).zones.get(id) ?? null)
}
