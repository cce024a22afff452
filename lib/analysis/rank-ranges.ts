import { firstRanks } from './rank'

/** Where a zone stands under some weights, and where under weights near them. */
export interface RankRange {
  /** Under the weights themselves, from 1. Zones with equal values share the first of their ranks. */
  rank: number
  /** Whether another zone has the same rank. */
  isShared: boolean
  /** The rank nearest the front, and the one nearest the end, under these weights or nearby ones. */
  first: number
  last: number
  /** Under how many of the nearby weightings the zone had which rank. */
  times: ReadonlyMap<number, number>
}

/**
 * The ranks of zones under a weighting, and the range of their ranks under others. A zone's value is the weighted mean
 * Σwₘuₘ ÷ Σwₘ (simple additive weighting: OECD & JRC 2008, Handbook on Constructing Composite Indicators, ch. 6).
 *
 * @param units for each metric, every zone's value from 0 to 1
 * @param weights for each metric; more than 0 together
 */
export function rankRanges(
  units: readonly (readonly number[])[],
  weights: readonly number[],
  nearby: readonly (readonly number[])[],
): RankRange[] {
  const own = firstRanks(weightedMeans(units, weights))
  const times = own.map(() => new Map<number, number>())
  for (const near of nearby) {
    const ranks = firstRanks(weightedMeans(units, near))
    for (const [zone, counted] of times.entries()) {
      const rank = ranks[zone] as number
      counted.set(rank, (counted.get(rank) ?? 0) + 1)
    }
  }
  const holders = new Map<number, number>()
  for (const rank of own) holders.set(rank, (holders.get(rank) ?? 0) + 1)
  return own.map((rank, zone) => {
    const counted = times[zone] as Map<number, number>
    return {
      rank,
      isShared: (holders.get(rank) ?? 0) > 1,
      first: Math.min(rank, ...counted.keys()),
      last: Math.max(rank, ...counted.keys()),
      times: counted,
    }
  })
}

/** The weighted mean of each zone, 0 to 1. */
export function weightedMeans(
  units: readonly (readonly number[])[],
  weights: readonly number[],
): Float64Array {
  const together = weights.reduce((sum, weight) => sum + weight, 0)
  const means = new Float64Array(units[0]?.length ?? 0)
  for (const [metric, values] of units.entries()) {
    const weight = weights[metric] as number
    for (let zone = 0; zone < means.length; zone++)
      (means[zone] as number) += weight * (values[zone] as number)
  }
  return means.map((sum) => sum / together)
}
