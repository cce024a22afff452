const MODULUS = 2 ** 31 - 1
const MULTIPLIER = 48271

/**
 * Numbers between 0 and 1 that follow from a seed alone, the same in every browser: the “minimal standard” generator
 * of Park & Miller, xₙ₊₁ = 48271·xₙ mod (2³¹ − 1), with their later multiplier (1993, Comm. ACM 36/7).
 *
 * @param seed whole, 1 to 2³¹ − 2
 */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    // Below 2⁵³, so exact in a double.
    state = (state * MULTIPLIER) % MODULUS
    return state / MODULUS
  }
}
