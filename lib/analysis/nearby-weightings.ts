import { seededRandom } from './seeded-random'

/** What counts as nearby: each weight between half and twice what it is. The seed fixes which ones are tried. */
export const NEARBY = { factor: 2, seed: 2008, most: 1000, fewest: 100 } as const

/** Zones × weightings that are worked out in some 30 ms, so that a weight can be drawn along without a halt. */
const WORK = 100_000

/** How many nearby weightings are tried: 1,000, and fewer where a dataset has more than 100 zones. */
export function triesFor(zones: number): number {
  return Math.max(NEARBY.fewest, Math.min(NEARBY.most, Math.floor(WORK / zones)))
}

/**
 * Weightings near one: each weight times a factor of its own, drawn log-uniformly from ½ to 2, so that halving is
 * as likely as doubling. Only the proportions of weights matter, so they are not brought to a sum.
 * After the stochastic weights of SMAA: Lahdelma, Hokkanen & Salminen 1998, Eur. J. Oper. Res. 106.
 */
export function nearbyWeightings(
  weights: readonly number[],
  tries: number,
  random: () => number = seededRandom(NEARBY.seed),
): number[][] {
  return Array.from({ length: tries }, () =>
    weights.map((weight) => weight * NEARBY.factor ** (2 * random() - 1)),
  )
}
