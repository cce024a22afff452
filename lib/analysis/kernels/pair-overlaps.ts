import { NO_SIMILARITY, similaritiesOf } from './similarities'
import type { ThemeSets } from './theme-sets'

/** Shares of 1 that values are first sorted into, so that the middle is sought among few. */
const BINS = 4096
/** A rounding upwards is not another band. */
const TINY = 1e-9

/** All pairs of a list of zones by how much the two overlap. */
export interface PairOverlaps {
  /** Pairs that have an overlap: in the others neither zone has a theme. */
  pairs: number
  /** Overlap 0, then up to each further tenth. */
  bands: readonly number[]
  mean: number | null
  median: number | null
  highest: number | null
  /** How many pairs have the highest, and the first of them as positions in the list. */
  nearest: { pairs: number; first: readonly [number, number] } | null
}

/**
 * Counts every pair of zones once, by way of their sets of themes: S² ÷ 2 steps for S different sets, memory linear in them.
 * Counts, median and highest are exact; the mean is, to the rounding of a sum.
 */
export function pairOverlaps(sets: ThemeSets): PairOverlaps {
  const bands = new Array<number>(11).fill(0)
  const bins = new Float64Array(BINS + 1)
  let [pairs, sum] = [0, 0]
  let highest = Number.NEGATIVE_INFINITY
  let nearest: PairOverlaps['nearest'] = null
  forEachPair(sets, (value, count, s, other) => {
    pairs += count
    sum += count * value
    bands[bandOf(value)] = (bands[bandOf(value)] as number) + count
    const bin = binOf(value)
    bins[bin] = (bins[bin] as number) + count
    if (value < highest) return
    const first = firstPair(sets, s, other)
    if (value > highest || nearest === null) nearest = { pairs: count, first }
    else
      nearest = {
        pairs: nearest.pairs + count,
        first: isBefore(first, nearest.first) ? first : nearest.first,
      }
    highest = value
  })
  if (pairs === 0) return { pairs, bands, mean: null, median: null, highest: null, nearest }
  return { pairs, bands, mean: sum / pairs, median: medianOf(sets, bins, pairs), highest, nearest }
}

/** Each two sets once, and each set with itself, with the number of pairs of zones that stand for it. */
function forEachPair(
  sets: ThemeSets,
  visit: (value: number, count: number, s: number, other: number) => void,
): void {
  const similarities = new Float64Array(sets.count)
  for (let s = 0; s < sets.count; s++) {
    similaritiesOf(sets, s, similarities)
    const size = sizeOf(sets, s)
    for (let other = s; other < sets.count; other++) {
      const value = similarities[other] as number
      const count = other === s ? (size * (size - 1)) / 2 : size * sizeOf(sets, other)
      if (value !== NO_SIMILARITY && count > 0) visit(value, count, s, other)
    }
  }
}

function sizeOf({ starts }: ThemeSets, set: number): number {
  return (starts[set + 1] as number) - (starts[set] as number)
}

function bandOf(value: number): number {
  return Math.ceil(value * 10 - TINY)
}

function binOf(value: number): number {
  return Math.floor(value * BINS)
}

/** The first zones of two sets: sets stand in the order of their first zone. */
function firstPair({ starts, members }: ThemeSets, s: number, other: number): [number, number] {
  const first = starts[s] as number
  const second = s === other ? first + 1 : (starts[other] as number)
  return [members[first] as number, members[second] as number]
}

function isBefore(one: readonly [number, number], two: readonly [number, number]): boolean {
  return one[0] < two[0] || (one[0] === two[0] && one[1] < two[1])
}

/** The middle value, or the mean of the two in the middle; only values of their bins are looked at one by one. */
function medianOf(sets: ThemeSets, bins: Float64Array, pairs: number): number {
  const lower = binAt(bins, Math.floor((pairs - 1) / 2))
  const upper = binAt(bins, Math.floor(pairs / 2))
  const counts = new Map<number, number>()
  forEachPair(sets, (value, count) => {
    const bin = binOf(value)
    if (bin === lower.bin || bin === upper.bin) counts.set(value, (counts.get(value) ?? 0) + count)
  })
  const rising = [...counts].sort(([a], [b]) => a - b)
  return (valueAt(rising, lower) + valueAt(rising, upper)) / 2
}

/** A rank, as the bin in which its value lies and its rank among the values of that bin. */
interface PlaceInBin {
  bin: number
  rank: number
}

function binAt(bins: Float64Array, rank: number): PlaceInBin {
  let [bin, left] = [0, rank]
  while (bin < bins.length - 1 && left >= (bins[bin] as number)) {
    left -= bins[bin] as number
    bin += 1
  }
  return { bin, rank: left }
}

function valueAt(
  rising: readonly (readonly [number, number])[],
  { bin, rank }: PlaceInBin,
): number {
  let before = 0
  for (const [value, count] of rising) {
    if (binOf(value) !== bin) continue
    before += count
    if (rank < before) return value
  }
  return 0
}
