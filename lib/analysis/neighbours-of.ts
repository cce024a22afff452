import type { Zone } from '@/lib/domain/zone'
import { positions } from './kernels/rows'
import { setsOf } from './kernels/sets-of'
import { NO_SIMILARITY, similaritiesOf } from './kernels/similarities'
import { once } from './once'
import { type OverlapSetting, overlapOf } from './overlap'

interface Neighbour {
  zone: Zone
  value: number
}

/** The zones most and least like one zone; all of them where several are equally so. */
export interface Neighbours {
  nearest: readonly Neighbour[]
  farthest: readonly Neighbour[]
}

/**
 * Nearest and farthest of a zone among others. Nobody is nearest to a zone that shares no theme with any,
 * and nobody farthest from one that all are equally near to. Linear in the others, once for each zone and list.
 */
export function neighboursOf(
  zone: Zone,
  among: readonly Zone[],
  setting: OverlapSetting,
): Neighbours {
  const known = knownAmong(among)
  const key = `${zone.id} ${setting.measure} ${setting.minor}`
  const neighbours = known.get(key) ?? findNeighbours(zone, among, setting)
  known.set(key, neighbours)
  return neighbours
}

const knownAmong = once((_: readonly Zone[]) => new Map<string, Neighbours>())

function findNeighbours(zone: Zone, among: readonly Zone[], setting: OverlapSetting): Neighbours {
  const values = overlapsWith(zone, among, setting)
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value === NO_SIMILARITY) continue
    lowest = Math.min(lowest, value)
    highest = Math.max(highest, value)
  }
  if (highest < lowest) return { nearest: [], farthest: [] }
  const at = (wanted: number) =>
    among.flatMap((other, i) => (values[i] === wanted ? [{ zone: other, value: wanted }] : []))
  return {
    nearest: highest > 0 ? at(highest) : [],
    farthest: lowest < highest || highest === 0 ? at(lowest) : [],
  }
}

/** How like a zone each of a list is; `NO_SIMILARITY` for itself, and where neither of the two has a theme. */
function overlapsWith(zone: Zone, among: readonly Zone[], setting: OverlapSetting): Float64Array {
  const own = positions(among).get(zone.id)
  if (own === undefined || among[own] !== zone)
    return Float64Array.from(among, (other) =>
      other.id === zone.id ? NO_SIMILARITY : (overlapOf(zone, other, setting) ?? NO_SIMILARITY),
    )
  const sets = setsOf(among, setting)
  const bySet = new Float64Array(sets.count)
  similaritiesOf(sets, sets.setOf[own] as number, bySet)
  const values = Float64Array.from(sets.setOf, (set) => bySet[set] as number)
  values[own] = NO_SIMILARITY
  return values
}
