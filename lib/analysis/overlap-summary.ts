import type { RecordId } from '@/lib/domain/lookup'
import type { Zone } from '@/lib/domain/zone'
import { type PairOverlaps, pairOverlaps } from './kernels/pair-overlaps'
import { setsOf } from './kernels/sets-of'
import { once } from './once'
import { type OverlapSetting, weighedThemes } from './overlap'

/** More different sets of themes than these are not compared each with each: a page would stand still for it. */
export const MOST_SETS = 5000

/** Every pair of some zones by how much the two overlap. */
export interface OverlapSummary extends Omit<PairOverlaps, 'nearest'> {
  zones: number
  /** How many pairs overlap most, and the first of them. */
  nearest: { pairs: number; first: readonly [Zone, Zone] } | null
  /** The themes that say so. */
  readonly from: readonly RecordId[]
}

/** Null beyond `MOST_SETS`. Worked out once for each list of zones and each way of measuring. */
export function overlapSummary(
  zones: readonly Zone[],
  setting: OverlapSetting,
): OverlapSummary | null {
  const known = bySetting(zones)
  const key = `${setting.measure} ${setting.minor}`
  const found = known.get(key)
  if (found !== undefined) return found
  const summary = summarise(zones, setting)
  known.set(key, summary)
  return summary
}

const bySetting = once((_: readonly Zone[]) => new Map<string, OverlapSummary | null>())

function summarise(zones: readonly Zone[], setting: OverlapSetting): OverlapSummary | null {
  const sets = setsOf(zones, setting)
  if (sets.count > MOST_SETS) return null
  const { nearest, ...rest } = pairOverlaps(sets)
  const [one, two] = nearest?.first.map((z) => zones[z]) ?? []
  return {
    ...rest,
    zones: zones.length,
    nearest: nearest && one && two ? { pairs: nearest.pairs, first: [one, two] } : null,
    get from() {
      return zones.flatMap((zone) => weighedThemes(zone, setting.minor).map(({ id }) => id))
    },
  }
}
