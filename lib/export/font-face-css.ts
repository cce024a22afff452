/** A face that a page declares. */
export interface PageFace {
  family: string
  weight: string
  /** As in CSS: `U+20-7E, U+2013`. */
  range: string
  url: string
}

/**
 * Rules for the faces of a font stack that a text needs, their files within.
 *
 * @param font family names, separated by commas
 * @param fetched a file as a data URL, or null where it did not come
 */
export async function fontFaceCss(
  faces: readonly PageFace[],
  font: string,
  text: string,
  fetched: (url: string) => Promise<string | null>,
): Promise<string> {
  const families = new Set(font.split(',').map((family) => family.trim()))
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0)
  const needed = faces.filter(
    ({ family, range }) => families.has(family) && codes.some((code) => isInRange(code, range)),
  )
  const rules = await Promise.all(
    needed.map(async ({ family, weight, range, url }) => {
      const data = await fetched(url)
      return data === null
        ? ''
        : `@font-face{font-family:"${family}";font-weight:${weight};src:url(${data});unicode-range:${range}}`
    }),
  )
  return rules.join('')
}

/** Whether a code point is in a CSS `unicode-range`. */
export function isInRange(code: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    const low = Number.parseInt(first.replaceAll('?', '0'), 16)
    const high = Number.parseInt(last.replaceAll('?', 'F'), 16)
    return code >= low && code <= high
  })
}
