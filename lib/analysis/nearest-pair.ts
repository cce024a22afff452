import type { Dataset } from '@/lib/domain/dataset'
import type { Zone, ZoneId } from '@/lib/domain/zone'
import { nearestOfEach } from './kernels/neighbours'
import { once } from './once'
import { DEFAULT_OVERLAP, jaccard } from './overlap'

/**
 * The two zones that overlap most in their primary and secondary themes, in dataset order: the pair with most to
 * read between two columns. Of equals the first; where no two overlap, the first two zones. Fewer where there are fewer.
 */
export function nearestPair({ zones }: Pick<Dataset, 'zones'>): readonly ZoneId[] {
  return nearestPairOf(zones).map(({ id }) => id)
}

const nearestPairOf = once((zones: readonly Zone[]): readonly Zone[] => {
  const { zones: nearest, similarities } = nearestOfEach(zones, DEFAULT_OVERLAP, 1)
  let best: readonly Zone[] = zones.slice(0, 2)
  let most = 0
  // The first zone of the nearest pair comes before its partner, which is its first of equals.
  for (const [z, similarity] of similarities.entries())
    if (similarity > most) {
      most = similarity
      best = [zones[z], zones[nearest[z] as number]].filter((zone) => zone !== undefined)
    }
  return best
})

/** The zone that overlaps most with one, by the same rule; undefined where there is no other. */
export function nearestTo({ zones }: Pick<Dataset, 'zones'>, id: ZoneId): ZoneId | undefined {
  const zone = zones.find((each) => each.id === id)
  let nearest: ZoneId | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const other of zones) {
    if (other.id === id) continue
    const overlap = zone ? (jaccard(zone, other) ?? 0) : 0
    if (overlap > most) {
      most = overlap
      nearest = other.id
    }
  }
  return nearest
}
