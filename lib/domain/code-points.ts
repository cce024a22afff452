/** Positions in documents count Unicode code points; JavaScript strings count UTF-16 units. */

export function codePointLength(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/** Half-open slice by code points. `codePoints` is `[...text]`, made once for many slices. */
export function sliceCodePoints(codePoints: readonly string[], start: number, end: number): string {
  return codePoints.slice(start, end).join('')
}
