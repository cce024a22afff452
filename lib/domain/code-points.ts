/** Positions in documents count Unicode code points; JavaScript strings count UTF-16 units. */

export function codePointLength(text: string): number {
  let length = 0
  for (const _ of text) length += 1
  return length
}

/** Where code points stand in UTF-16 units. One pass over the text, for many places; past its end, its length. */
export function utf16Places(text: string, codePoints: readonly number[]): Map<number, number> {
  return places(text, codePoints, 'code-points')
}

/** Where UTF-16 units stand in code points: the way back. */
export function codePointPlaces(text: string, units: readonly number[]): Map<number, number> {
  return places(text, units, 'units')
}

const SURROGATE = /[\ud800-\udfff]/

function places(
  text: string,
  wanted: readonly number[],
  from: 'code-points' | 'units',
): Map<number, number> {
  // Where there are none beyond the basic plane, which is nearly always, the two counts are one.
  if (!SURROGATE.test(text)) return new Map(wanted.map((at) => [at, Math.min(at, text.length)]))
  const found = new Map<number, number>()
  let unit = 0
  let codePoint = 0
  for (const at of [...wanted].sort((a, b) => a - b)) {
    while (unit < text.length && (from === 'units' ? unit : codePoint) < at) {
      unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
      codePoint += 1
    }
    found.set(at, from === 'units' ? codePoint : unit)
  }
  return found
}
