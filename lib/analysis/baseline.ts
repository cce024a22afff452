import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import type { Zone, ZoneId } from '@/lib/domain/zone'

/** Names the median where a zone's id would stand; a zone of this very id cannot be pinned. */
export const MEDIAN = 'median'

/** In a view and an address: a zone's id, or `median`. */
export type BaselineId = ZoneId | typeof MEDIAN

/** What values are set against: one zone, or the median of the dataset. */
export type Baseline = Zone | typeof MEDIAN

/** Whether a text names the median or a zone of the dataset. */
export function isBaselineId(text: string, dataset: Dataset): text is BaselineId {
  return text === MEDIAN || lookup(dataset).zones.has(text)
}

/** The baseline that a view names; null for none, and for a zone that the dataset lacks. */
export function baselineOf(dataset: Dataset, id: BaselineId | null): Baseline | null {
  if (id === null) return null
  return id === MEDIAN ? MEDIAN : (lookup(dataset).zones.get(id) ?? null)
}
