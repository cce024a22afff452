import type { Zone } from '@/lib/domain/zone'
import { DEFAULT_OVERLAP } from '../overlap'
import { NO_SIMILARITY, similaritiesOf } from './similarities'
import { themeSets } from './theme-sets'

/**
 * The mean overlap of every zone of a list with all others, in the order of the list; null where it has one with nobody.
 * S² steps for S different sets of themes.
 */
export function meanOverlaps(zones: readonly Zone[]): (number | null)[] {
  const sets = themeSets(zones, DEFAULT_OVERLAP)
  const similarities = new Float64Array(sets.count)
  const means: (number | null)[] = []
  for (let s = 0; s < sets.count; s++) {
    similaritiesOf(sets, s, similarities)
    let [sum, known] = [0, 0]
    for (let other = 0; other < sets.count; other++) {
      const similarity = similarities[other] as number
      if (similarity === NO_SIMILARITY) continue
      const size = (sets.starts[other + 1] as number) - (sets.starts[other] as number)
      // A zone is not compared with itself; with others of its set it is.
      const others = other === s ? size - 1 : size
      sum += others * similarity
      known += others
    }
    means.push(known === 0 ? null : sum / known)
  }
  return Array.from(sets.setOf, (s) => means[s] ?? null)
}
