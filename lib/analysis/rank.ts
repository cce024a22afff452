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
    while (end < sorted.length && sorted[end] === value) end += 1
    mean.set(value, (start + 1 + end) / 2)
    start = end
  }
  return new Map(known.map(({ zone, value }) => [zone, mean.get(value) as number]))
}
