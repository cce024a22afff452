import type { Zone, ZoneId } from '@/lib/domain/zone'
import { once } from '../once'
import { hasBit, setBit, wordsFor } from './bits'

/** Some zones of a list by their positions in it. */
export interface Rows {
  /** In the order in which they are named, each once. */
  order: Uint32Array
  /** The same as a bit set. */
  bits: Uint32Array
}

/** Where each zone of a list stands in it. */
export const positions = once(
  (zones: readonly Zone[]): ReadonlyMap<ZoneId, number> =>
    new Map(zones.map(({ id }, z) => [id, z])),
)

/** The zones that a list of ids names; ids that the list of zones lacks are passed over. Kept as long as both lists. */
export const rowsOf = once((zones: readonly Zone[]) =>
  once((ids: readonly ZoneId[]): Rows => {
    const at = positions(zones)
    return rowsAt(zones, Uint32Array.from(new Set(ids.flatMap((id) => at.get(id) ?? []))))
  }),
)

/** Where the zones of one list stand in another: known of a list that was picked from it, looked up of any other. */
export function rowsIn(zones: readonly Zone[], some: readonly Zone[]): Rows {
  const known = pickedFrom(zones).get(some)
  if (known) return known
  const at = positions(zones)
  return rowsAt(zones, Uint32Array.from(some.flatMap(({ id }) => at.get(id) ?? [])))
}

/** The zones at some positions of a list, as far as they are in a set. */
export function zonesAt(zones: readonly Zone[], along: Uint32Array, among: Uint32Array): Zone[] {
  const order = new Uint32Array(along.length)
  const picked: Zone[] = []
  for (let i = 0; i < along.length; i++) {
    const z = along[i] as number
    if (!hasBit(among, z)) continue
    order[picked.length] = z
    picked.push(zones[z] as Zone)
  }
  pickedFrom(zones).set(picked, rowsAt(zones, order.subarray(0, picked.length)))
  return picked
}

const pickedFrom = once((_: readonly Zone[]) => new WeakMap<readonly Zone[], Rows>())

function rowsAt(zones: readonly Zone[], order: Uint32Array): Rows {
  const bits = new Uint32Array(wordsFor(zones.length))
  for (let i = 0; i < order.length; i++) setBit(bits, order[i] as number)
  return { order, bits }
}
