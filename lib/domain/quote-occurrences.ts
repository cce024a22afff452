import type { TextQuote } from './evidence'
import { type FoldedText, foldText } from './fold-text'

/** Everywhere that some words occur, found for all of them in one pass over the text. */
export function occurrencesOf(patterns: readonly string[], text: string): number[][] {
  const found: number[][] = patterns.map(() => [])
  const byFirst = new Map<number, number[]>()
  const isFirst = new Uint8Array(0x10000)
  for (const [i, pattern] of patterns.entries()) {
    if (pattern === '') continue
    const first = pattern.charCodeAt(0)
    isFirst[first] = 1
    byFirst.set(first, [...(byFirst.get(first) ?? []), i])
  }
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (isFirst[unit] === 0) continue
    for (const i of byFirst.get(unit) ?? [])
      if (text.startsWith(patterns[i] ?? '', at)) found[i]?.push(at)
  }
  return found
}

/**
 * Of the places where a quote's words occur, the one whose neighbours agree best with those recorded, and of several
 * the one nearest to its recorded place. Nothing where no neighbour agrees: then it is other text with the same words.
 *
 * @param places in units of the folded text
 * @param length of the quote's words, folded
 */
export function byAgreement(
  quote: TextQuote,
  places: readonly number[],
  length: number,
  { text, origin }: FoldedText,
): { at: number; hasOtherNeighbour: boolean } | undefined {
  const prefix = foldText(quote.prefix).text
  const suffix = foldText(quote.suffix).text
  let best: { at: number; agreeing: number; distance: number } | undefined
  for (const at of places) {
    const before = prefix !== '' && text.endsWith(prefix, at)
    const after = suffix !== '' && text.startsWith(suffix, at + length)
    const agreeing = Number(before) + Number(after)
    const distance = Math.abs((origin[at] ?? 0) - quote.start)
    const isBetter =
      !best || agreeing > best.agreeing || (agreeing === best.agreeing && distance < best.distance)
    if (isBetter) best = { at, agreeing, distance }
  }
  const sides = Number(prefix !== '') + Number(suffix !== '')
  if (!best || (best.agreeing === 0 && sides > 0)) return undefined
  return { at: best.at, hasOtherNeighbour: best.agreeing < sides }
}
