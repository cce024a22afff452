import type { Zone, ZoneId } from '@/lib/domain/zone'
import { once } from '../once'
import { setBit, wordsFor } from './bits'

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
    const order = Uint32Array.from(new Set(ids.flatMap((id) => at.get(id) ?? [])))
    const bits = new Uint32Array(wordsFor(zones.length))
    for (const z of order) setBit(bits, z)
    return { order, bits }
  }),
)

/** The zones at some positions of a list, but for those that do not qualify. */
export function zonesAt(
  zones: readonly Zone[],
  order: Uint32Array,
  qualifies: (at: number) => boolean,
): Zone[] {
  const found: Zone[] = []
  for (const z of order) if (qualifies(z)) found.push(zones[z] as Zone)
  return found
}
