import type { Zone } from '@/lib/domain/zone'
import type { OverlapSetting } from '../overlap'
import { similaritiesOf } from './similarities'
import { type ThemeSets, themeSets } from './theme-sets'

/** The nearest zones of every zone of a list, as positions in it. */
export interface Neighbours {
  /** How many each zone has: as many as were asked for, or all others where there are fewer. */
  each: number
  /** Those of zone z from z × each, nearest first; of equals the earlier in the list; without a similarity last. */
  zones: Uint32Array
  /** How similar they are; −1 where neither of the two has a theme. */
  similarities: Float64Array
}

/**
 * The nearest zones of every zone. Different sets of themes are compared each with each, S² steps for S of them; zones with
 * the same set share the work. Memory is linear in the zones.
 *
 * @param wanted how many neighbours of each
 */
export function nearestOfEach(
  zones: readonly Zone[],
  setting: OverlapSetting,
  wanted: number,
): Neighbours {
  const sets = themeSets(zones, setting)
  const each = Math.max(0, Math.min(wanted, zones.length - 1))
  const found: Neighbours = {
    each,
    zones: new Uint32Array(zones.length * each),
    similarities: new Float64Array(zones.length * each),
  }
  if (each === 0) return found
  const similarities = new Float64Array(sets.count)
  // One more than wanted, since a zone's own set brings the zone itself.
  const list = new NearestList(each + 1)
  for (let s = 0; s < sets.count; s++) {
    similaritiesOf(sets, s, similarities)
    list.fill(sets, similarities)
    for (let m = sets.starts[s] as number; m < (sets.starts[s + 1] as number); m++)
      writeWithout(sets.members[m] as number, list, found)
  }
  return found
}

function writeWithout(zone: number, list: NearestList, { each, zones, similarities }: Neighbours) {
  let at = zone * each
  const end = at + each
  for (let i = 0; at < end; i++) {
    if (list.zones[i] === zone) continue
    zones[at] = list.zones[i] as number
    similarities[at] = list.similarities[i] as number
    at += 1
  }
}

/** The most similar zones so far, most similar first, of equals the earlier in the list. */
class NearestList {
  readonly zones: Uint32Array
  readonly similarities: Float64Array
  private length = 0

  constructor(private readonly most: number) {
    this.zones = new Uint32Array(most)
    this.similarities = new Float64Array(most)
  }

  /** Fills the list anew from all zones, given how similar each set is. */
  fill({ count, starts, members }: ThemeSets, similarities: Float64Array): void {
    this.length = 0
    // What a set has to pass to bring anybody, kept at hand: nearly all sets fail here.
    let least = Number.NEGATIVE_INFINITY
    for (let s = 0; s < count; s++) {
      const similarity = similarities[s] as number
      if (similarity < least) continue
      const end = starts[s + 1] as number
      let m = starts[s] as number
      while (m < end && this.insert(members[m] as number, similarity)) m += 1
      if (this.length === this.most) least = this.similarities[this.most - 1] as number
    }
  }

  /** Answers false where the list is full of zones that come before. */
  private insert(zone: number, similarity: number): boolean {
    if (this.length === this.most && !this.isBefore(zone, similarity, this.most - 1)) return false
    let at = this.length === this.most ? this.most - 1 : this.length++
    while (at > 0 && this.isBefore(zone, similarity, at - 1)) {
      this.zones[at] = this.zones[at - 1] as number
      this.similarities[at] = this.similarities[at - 1] as number
      at -= 1
    }
    this.zones[at] = zone
    this.similarities[at] = similarity
    return true
  }

  private isBefore(zone: number, similarity: number, at: number): boolean {
    const there = this.similarities[at] as number
    return similarity > there || (similarity === there && zone < (this.zones[at] as number))
  }
}
