import type { Dataset } from '@/lib/domain/dataset'
import type { Zone, ZoneId } from '@/lib/domain/zone'
import { highestOf } from './extent'
import { jaccard } from './overlap'

/**
 * The two zones that overlap most in their primary and secondary themes, in dataset order: the pair with most to
 * read between two columns. Of equals the first; where no two overlap, the first two zones. Fewer where there are fewer.
 */
export function nearestPair({ zones }: Pick<Dataset, 'zones'>): readonly ZoneId[] {
  let best: readonly Zone[] = zones.slice(0, 2)
  let most = 0
  for (const [i, first] of zones.entries())
    for (const second of zones.slice(i + 1)) {
      const overlap = jaccard(first, second) ?? 0
      if (overlap > most) {
        most = overlap
        best = [first, second]
      }
    }
  return best.map(({ id }) => id)
}

/** The zone that overlaps most with one, by the same rule; undefined where there is no other. */
export function nearestTo({ zones }: Pick<Dataset, 'zones'>, id: ZoneId): ZoneId | undefined {
  const zone = zones.find((each) => each.id === id)
  const others = zones.filter((each) => each.id !== id)
  if (!zone) return others[0]?.id
  const overlaps = others.map((other) => jaccard(zone, other) ?? 0)
  return others[overlaps.indexOf(highestOf(overlaps))]?.id
}
