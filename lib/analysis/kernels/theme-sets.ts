import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import { COSINE_WEIGHTS, type OverlapSetting, weighedThemes } from '../overlap'
import { wordsFor } from './bits'

/**
 * Zones by what overlap goes by. Zones with the same themes (for the cosine: the same themes at the same weights) are
 * one set, in the order of their first zone, so that work with all pairs is done once for each pair of different sets.
 */
export interface ThemeSets {
  /** How many different sets there are. */
  count: number
  /** Words of one bit plane of a set. */
  width: number
  /** Jaccard: 1, the themes. Cosine: 2, the low and the high bit of each theme's weight, 1 to 3. */
  planes: number
  /** Plane p of set s stands at (s × planes + p) × width. */
  words: Uint32Array
  /** Jaccard: number of themes. Cosine: sum of squared weights. */
  norms: Uint32Array
  /** Which set a zone of the list has. */
  setOf: Uint32Array
  /** The zones of set s, rising: `members` from `starts[s]` up to `starts[s + 1]`. */
  starts: Uint32Array
  members: Uint32Array
}

/** Sorts a list of zones into their sets: one pass over their themes, and one over the zones. */
export function themeSets(zones: readonly Zone[], { measure, minor }: OverlapSetting): ThemeSets {
  const planes = measure === 'cosine' ? 2 : 1
  const held = zones.map((zone) => weighedThemes(zone, minor))
  const bitOf = numbered(held.flatMap((themes) => themes.map(({ theme }) => theme)))
  const width = Math.max(1, wordsFor(bitOf.size))
  const stride = planes * width
  const setOf = new Uint32Array(zones.length)
  const numbers = new Map<string, number>()
  const rows: Uint32Array[] = []
  for (const [z, themes] of held.entries()) {
    const row = new Uint32Array(stride)
    for (const { theme, weight } of themes) {
      const bit = bitOf.get(theme) as number
      const value = planes === 1 ? 1 : COSINE_WEIGHTS[weight]
      for (let p = 0; p < planes; p++) {
        const at = p * width + (bit >>> 5)
        row[at] = (row[at] as number) | (((value >>> p) & 1) << (bit & 31))
      }
    }
    const key = row.join()
    let number = numbers.get(key)
    if (number === undefined) {
      number = rows.length
      numbers.set(key, number)
      rows.push(row)
    }
    setOf[z] = number
  }
  const words = new Uint32Array(rows.length * stride)
  for (const [s, row] of rows.entries()) words.set(row, s * stride)
  const sets = { count: rows.length, width, planes, words, setOf, ...grouped(setOf, rows.length) }
  const norms = new Uint32Array(rows.length)
  for (let s = 0; s < norms.length; s++) norms[s] = sharedWeight(sets, s, s)
  return { ...sets, norms }
}

/** Jaccard: how many themes two sets share. Cosine: the sum of the products of their weights. */
export function sharedWeight(
  { words, width, planes }: Pick<ThemeSets, 'words' | 'width' | 'planes'>,
  a: number,
  b: number,
): number {
  let sum = 0
  for (let p = 0; p < planes; p++)
    for (let q = 0; q < planes; q++) {
      const [atA, atB] = [(a * planes + p) * width, (b * planes + q) * width]
      for (let w = 0; w < width; w++) {
        // Inlined from bits.ts: this is the innermost step of everything that looks at all pairs.
        let v = (words[atA + w] as number) & (words[atB + w] as number)
        v -= (v >>> 1) & 0x55555555
        v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
        sum += (Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24) << (p + q)
      }
    }
  return sum
}

function numbered(ids: readonly ThemeId[]): ReadonlyMap<ThemeId, number> {
  return new Map([...new Set(ids)].map((id, i) => [id, i]))
}

/** Counting sort of items by group: the items of each group, rising. */
function grouped(groupOf: Uint32Array, groups: number): Pick<ThemeSets, 'starts' | 'members'> {
  const starts = new Uint32Array(groups + 1)
  for (const group of groupOf) starts[group + 1] = (starts[group + 1] as number) + 1
  for (let g = 0; g < groups; g++) starts[g + 1] = (starts[g + 1] as number) + (starts[g] as number)
  const next = starts.slice()
  const members = new Uint32Array(groupOf.length)
  for (const [item, group] of groupOf.entries()) {
    members[next[group] as number] = item
    next[group] = (next[group] as number) + 1
  }
  return { starts, members }
}
