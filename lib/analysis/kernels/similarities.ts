import { sharedWeight, type ThemeSets } from './theme-sets'

/** Where neither of two sets has a theme there is no similarity; it stands behind every other. */
export const NO_SIMILARITY = -1

/**
 * How like one set every set is, by the formulas of `jaccard` and `weightedCosine` and equal to them to the last digit:
 * both make one division, and one root, of the same whole numbers. `NO_SIMILARITY` where both are empty.
 * Linear in the sets.
 *
 * @param into one place for each set
 */
export function similaritiesOf(sets: ThemeSets, set: number, into: Float64Array): void {
  if (sets.planes > 1) cosines(sets, set, into)
  else if (sets.width === 1) narrowJaccards(sets, set, into)
  else jaccards(sets, set, into)
}

/** Up to 32 themes, where a set is one word. */
function narrowJaccards({ count, words, norms }: ThemeSets, set: number, into: Float64Array): void {
  const own = words[set] as number
  const size = norms[set] as number
  for (let other = 0; other < count; other++) {
    let v = own & (words[other] as number)
    v -= (v >>> 1) & 0x55555555
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
    const shared = Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
    into[other] = shared / (size + (norms[other] as number) - shared)
  }
  if (size === 0) withoutOwn(norms, into)
}

function jaccards(sets: ThemeSets, set: number, into: Float64Array): void {
  const { count, norms } = sets
  const size = norms[set] as number
  for (let other = 0; other < count; other++) {
    const shared = sharedWeight(sets, set, other)
    into[other] = shared / (size + (norms[other] as number) - shared)
  }
  if (size === 0) withoutOwn(norms, into)
}

function cosines(sets: ThemeSets, set: number, into: Float64Array): void {
  const { count, norms } = sets
  const norm = norms[set] as number
  for (let other = 0; other < count; other++) {
    const product = norm * (norms[other] as number)
    into[other] = product === 0 ? 0 : sharedWeight(sets, set, other) / Math.sqrt(product)
  }
  if (norm === 0) withoutOwn(norms, into)
}

/** The similarities of the empty set: none with itself, 0 with every other. */
function withoutOwn(norms: Uint32Array, into: Float64Array): void {
  for (let other = 0; other < into.length; other++)
    into[other] = norms[other] === 0 ? NO_SIMILARITY : 0
}
