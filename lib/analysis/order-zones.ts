import type { Zone } from '@/lib/domain/zone'
import type { Column } from './comparison'
import type { Sort } from './sort'

/**
 * One order for all views. Missing values come last in either direction; ties go by name.
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
  const sign = sort.direction === 'ascending' ? 1 : -1
  if (sort.by === 'dataset') return sign === 1 ? [...zones] : zones.toReversed()
  if (sort.by === 'name' || !column) return zones.toSorted((a, b) => sign * byName(a, b))
  const numberOf = (zone: Zone) => column.values.get(zone.id)?.value ?? null
  return zones.toSorted((a, b) => {
    const [left, right] = [numberOf(a), numberOf(b)]
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b)
    return sign * (left - right) || byName(a, b)
  })
}
