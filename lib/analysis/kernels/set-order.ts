import type { Zone } from '@/lib/domain/zone'
import { DEFAULT_OVERLAP } from '../overlap'
import { hasBit } from './bits'
import { clusterOrder } from './cluster-order'
import { similaritiesOf } from './similarities'
import { type ThemeSets, themeSets } from './theme-sets'

/** Up to this many different sets of themes are clustered: a table of their distances is then 18 MB, and made twice. */
export const MOST_CLUSTERED = 1500

/**
 * Many zones, those with like themes side by side. Zones with the same primary and secondary themes stand together; the
 * sets are ordered by clustering, and beyond `MOST_CLUSTERED` sets by their themes, the one that most zones hold first.
 */
export function setOrder(zones: readonly Zone[]): Zone[] {
  const sets = themeSets(zones, DEFAULT_OVERLAP)
  const order = sets.count > MOST_CLUSTERED ? byThemes(sets) : byClusters(sets)
  return order.flatMap((s) =>
    Array.from(membersOf(sets, s), (z) => zones[z]).filter((zone) => zone !== undefined),
  )
}

function membersOf({ starts, members }: ThemeSets, set: number): Uint32Array {
  return members.subarray(starts[set], starts[set + 1])
}

function byClusters(sets: ThemeSets): number[] {
  const far = new Float64Array(sets.count ** 2)
  for (let s = 0; s < sets.count; s++) {
    const row = far.subarray(s * sets.count, (s + 1) * sets.count)
    similaritiesOf(sets, s, row)
    for (let other = 0; other < row.length; other++)
      row[other] = 1 - Math.max(0, row[other] as number)
  }
  return clusterOrder(
    far,
    Array.from({ length: sets.count }, (_, s) => membersOf(sets, s).length),
  )
}

/** As words are ordered by letters, with the commonest theme as the first letter. Linear in the zones, N·log N in the sets. */
function byThemes(sets: ThemeSets): number[] {
  const themes = Array.from({ length: sets.width * 32 }, (_, bit) => bit)
  const rowOf = (s: number) => sets.words.subarray(s * sets.width, (s + 1) * sets.width)
  const holders = themes.map(() => 0)
  for (let s = 0; s < sets.count; s++)
    for (const bit of themes)
      if (hasBit(rowOf(s), bit)) holders[bit] = (holders[bit] ?? 0) + membersOf(sets, s).length
  const commonest = themes.toSorted((a, b) => (holders[b] ?? 0) - (holders[a] ?? 0) || a - b)
  const keys = Array.from({ length: sets.count }, (_, s) =>
    commonest.map((bit) => (hasBit(rowOf(s), bit) ? '0' : '1')).join(''),
  )
  return Array.from(keys.keys()).sort((a, b) => {
    const [left, right] = [keys[a] as string, keys[b] as string]
    return left < right ? -1 : left > right ? 1 : a - b
  })
}
