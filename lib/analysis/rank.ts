import type { ZoneId } from '@/lib/domain/zone'
import type { MetricValue } from './metric'

/** Ranks from 1, highest value first; equal values share the mean of their ranks; missing has none. */
export function averageRanks(
  values: ReadonlyMap<ZoneId, MetricValue>,
): ReadonlyMap<ZoneId, number> {
  const known = Array.from(values, ([zone, { value }]) => ({ zone, value })).filter(
    (entry): entry is { zone: ZoneId; value: number } => entry.value !== null,
  )
  const sorted = known.map(({ value }) => value).toSorted((a, b) => b - a)
  const mean = new Map<number, number>()
  for (let start = 0; start < sorted.length; ) {
    const value = sorted[start] as number
    let end = start
    while (sorted[end] === value) end += 1
    mean.set(value, (start + 1 + end) / 2)
    start = end
  }
  return new Map(known.map(({ zone, value }) => [zone, mean.get(value) as number]))
}

/** Closer than this, values are equal: sums of the same numbers can differ in their last digit. */
const EQUAL = 1e-9

/** Ranks from 1, highest value first; equal values share the first of their ranks, as in a list of names. */
export function firstRanks(values: Float64Array): number[] {
  const rising = values.toSorted()
  return Array.from(values, (value) => 1 + rising.length - countUpTo(rising, value + EQUAL))
}

/** How many of some rising numbers are not above a limit, by halving. */
function countUpTo(rising: Float64Array, limit: number): number {
  let [from, to] = [0, rising.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rising[middle] as number) <= limit) from = middle + 1
    else to = middle
  }
  return from
}
