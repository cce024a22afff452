import type { Zone } from '@/lib/domain/zone'
import type { MetricValue } from '../metric'
import { once } from '../once'

type ByName = (a: Zone, b: Zone) => number

/**
 * The place of every zone of a list by name, from 0; names that compare as equal share one. Comparing names is by far the
 * dearest part of an order, so it is done once for each list and language.
 */
const nameRanks = once((zones: readonly Zone[]) =>
  once((byName: ByName): Uint32Array => {
    const order = Uint32Array.from(zones.keys())
    order.sort((a, b) => byName(zones[a] as Zone, zones[b] as Zone))
    const ranks = new Uint32Array(zones.length)
    for (let i = 1; i < order.length; i++) {
      const [before, at] = [order[i - 1] as number, order[i] as number]
      const isSame = byName(zones[before] as Zone, zones[at] as Zone) === 0
      ranks[at] = (ranks[before] as number) + (isSame ? 0 : 1)
    }
    return ranks
  }),
)

/**
 * The positions of zones by name, or by values with ties by name and missing ones last, in either direction; what is equal
 * stays in the order of the list. Kept for each list, language and column: under a filter the order is only walked along.
 * N·log N steps for each new one.
 *
 * @param values of zones by id; null for an order by name
 */
export function presorted(
  zones: readonly Zone[],
  byName: ByName,
  values: ReadonlyMap<string, MetricValue> | null,
  direction: 'ascending' | 'descending',
): Uint32Array {
  const orders = ordersOf(zones)(byName)(values ?? BY_NAME)
  const order = orders[direction] ?? sorted(zones, nameRanks(zones)(byName), values, direction)
  orders[direction] = order
  return order
}

/** An order the other way round where it is descending. */
export function turned(order: Uint32Array, direction: 'ascending' | 'descending'): Uint32Array {
  return direction === 'ascending' ? order : order.toReversed()
}

const BY_NAME = {}
const ordersOf = once((_: readonly Zone[]) =>
  once((_: ByName) =>
    once((_: object): { ascending?: Uint32Array; descending?: Uint32Array } => ({})),
  ),
)

function sorted(
  zones: readonly Zone[],
  names: Uint32Array,
  values: ReadonlyMap<string, MetricValue> | null,
  direction: 'ascending' | 'descending',
): Uint32Array {
  const sign = direction === 'ascending' ? 1 : -1
  const order = Uint32Array.from(zones.keys())
  const nameAt = (z: number) => names[z] as number
  if (!values) order.sort((a, b) => sign * (nameAt(a) - nameAt(b)) || a - b)
  else {
    // Missing ones rise above every number in either direction.
    const keys = Float64Array.from(zones, ({ id }) => {
      const value = values.get(id)?.value ?? null
      return value === null ? Number.POSITIVE_INFINITY : sign * value
    })
    order.sort((a, b) => {
      const [left, right] = [keys[a] as number, keys[b] as number]
      if (left < right) return -1
      if (left > right) return 1
      return nameAt(a) - nameAt(b) || a - b
    })
  }
  return order
}
