import type { Zone } from '@/lib/domain/zone'
import type { Column } from './comparison'
import { presorted } from './kernels/presorted'
import type { Sort } from './sort'

/**
 * One order for all views. Missing values come last in either direction; ties go by name, then as the zones are given.
 *
 * @param byName compares two zones' names in the reader's language (pinyin in Chinese)
 * @param column the metric sorted by; ignored for `name` and `dataset`
 */
export function orderZones(
  zones: readonly Zone[],
  sort: Sort,
  byName: (a: Zone, b: Zone) => number,
  column?: Column,
): Zone[] {
  if (sort.by === 'dataset') return sort.direction === 'ascending' ? [...zones] : zones.toReversed()
  const values = sort.by === 'name' ? null : (column?.values ?? null)
  return Array.from(presorted(zones, byName, values, sort.direction), (z) => zones[z] as Zone)
}
