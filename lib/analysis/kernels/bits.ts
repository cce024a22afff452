/** Bits in one word of a bit set. */
const WORD = 32

/** Words that a bit set of some length takes. */
export function wordsFor(bits: number): number {
  return (bits + WORD - 1) >>> 5
}

/** How many bits of a word are set: sums of pairs, fours and bytes side by side (Warren, Hacker's Delight, ch. 5). */
export function bitCount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function setBit(words: Uint32Array, at: number): void {
  words[at >>> 5] = (words[at >>> 5] as number) | (1 << (at & 31))
}

export function hasBit(words: Uint32Array, at: number): boolean {
  return (((words[at >>> 5] as number) >>> (at & 31)) & 1) === 1
}

/** A set of all items from 0 to `count` − 1. */
export function allBits(count: number): Uint32Array {
  const words = new Uint32Array(wordsFor(count)).fill(0xffffffff)
  const rest = count & 31
  if (rest > 0) words[words.length - 1] = 2 ** rest - 1
  return words
}

/** Whether two sets of the same items have any in common. */
export function shareAny(a: Uint32Array, b: Uint32Array): boolean {
  for (let w = 0; w < a.length; w++) if (((a[w] as number) & (b[w] as number)) !== 0) return true
  return false
}

/** a ∩ b into a, which is returned. */
export function intersect(into: Uint32Array, other: Uint32Array): Uint32Array {
  for (let w = 0; w < into.length; w++) into[w] = (into[w] as number) & (other[w] as number)
  return into
}

/** a ∪ b into a, which is returned. */
export function unite(into: Uint32Array, other: Uint32Array): Uint32Array {
  for (let w = 0; w < into.length; w++) into[w] = (into[w] as number) | (other[w] as number)
  return into
}

/** a without b into a, which is returned. */
export function subtract(from: Uint32Array, other: Uint32Array): Uint32Array {
  for (let w = 0; w < from.length; w++) from[w] = (from[w] as number) & ~(other[w] as number)
  return from
}

export function countBits(words: Uint32Array): number {
  let count = 0
  for (let w = 0; w < words.length; w++) count += bitCount(words[w] as number)
  return count
}

/**
 * |a ∩ b|, without making the intersection. Three words are added up before their bits are brought together: a sum of three
 * counts of four bits still fits its four.
 */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let count = 0
  let w = 0
  for (; w + 2 < a.length; w += 3) {
    const fours =
      countsOfFour((a[w] as number) & (b[w] as number)) +
      countsOfFour((a[w + 1] as number) & (b[w + 1] as number)) +
      countsOfFour((a[w + 2] as number) & (b[w + 2] as number))
    const eights = (fours & 0x0f0f0f0f) + ((fours >>> 4) & 0x0f0f0f0f)
    count += Math.imul(eights, 0x01010101) >>> 24
  }
  for (; w < a.length; w++) count += bitCount((a[w] as number) & (b[w] as number))
  return count
}

/** For every four bits of a word, how many are set: eight counts side by side. */
function countsOfFour(word: number): number {
  const twos = word - ((word >>> 1) & 0x55555555)
  return (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
}
