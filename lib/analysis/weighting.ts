import type { ZoneId } from '@/lib/domain/zone'
import type { Column, Obstacle, WeighedColumn, Weighting } from './comparison'
import type { MetricId } from './metric'
import { nearbyWeightings, triesFor } from './nearby-weightings'
import { type Normalization, normalize } from './normalize'
import { rankRanges, weightedMeans } from './rank-ranges'

/** Whole numbers from 1 by metric; a metric that is not named weighs nothing. */
export type MetricWeights = Readonly<Record<MetricId, number>>

/** The most that a metric can weigh against others; small, since nobody can tell 37 from 38. */
export const MOST_WEIGHT = 5

interface Weighing extends Omit<Weighting, 'column'> {
  /** The weighted mean of every zone, 0 to 1; empty where nothing could be weighed. */
  values: ReadonlyMap<ZoneId, number>
}

/**
 * Weighs metrics for every zone of a dataset and ranks the zones, under these weights and under nearby ones. A metric
 * that cannot be weighed for one zone is left out for all: a missing value is never 0.
 */
export function weigh(
  chosen: readonly { column: Column; weight: number }[],
  scale: Normalization,
): Weighing {
  const leftOut = chosen.flatMap(({ column }) => {
    const why = obstacleOf(column, scale)
    return why ? [{ column, why }] : []
  })
  const weighed = chosen
    .filter(({ column }) => obstacleOf(column, scale) === null)
    .map(({ column, weight }) => ({ column, weight, units: knownUnits(column, scale) }))
  const zones = [...(weighed[0]?.units.keys() ?? [])]
  const units = weighed.map((each) => zones.map((zone) => each.units.get(zone) as number))
  const weights = weighed.map(({ weight }) => weight)
  // A single metric ranks zones alike whatever it weighs.
  const tries = weighed.length > 1 ? triesFor(zones.length) : 0
  const means = weightedMeans(units, weights)
  const ranges = rankRanges(units, weights, nearbyWeightings(weights, tries))
  return {
    weighed,
    leftOut,
    values: new Map(zones.map((zone, i) => [zone, means[i] as number])),
    ranges: new Map(ranges.map((range, i) => [zones[i] as ZoneId, range])),
    tries,
  }
}

/** Why a metric cannot be weighed; null where it can. */
export function obstacleOf(column: Column, scale: Normalization): Obstacle | null {
  if (!column.metric.comparable) return 'incomparable'
  if (column.known < column.values.size) return 'incomplete'
  return knownUnits(column, scale).size < column.values.size ? 'negative' : null
}

function knownUnits(column: Column, scale: Normalization): WeighedColumn['units'] {
  const units = [...normalize(column, scale)].filter(
    (entry): entry is [ZoneId, number] => entry[1] !== null,
  )
  return new Map(units)
}
