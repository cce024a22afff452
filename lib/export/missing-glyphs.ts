import { isFullWidth } from '@/lib/charts/text-width'

/** How a machine draws one character in the fonts asked about. */
export interface GlyphProbe {
  /** Equal for two characters exactly when they look the same. */
  picture: (character: string) => string
  /** Advance in em. */
  width: (character: string) => number
}

// Never assigned, so no font has glyphs for them: what they look like is what a missing glyph looks like.
const NEVER_ASSIGNED = ['\u0378', '\u{1fffe}', '\u{10fffd}']
// Spaces, marks that join their base, and what has no picture of its own.
const WITHOUT_PICTURE = /[\s\p{M}\p{C}\u2800\u3164]/u

/**
 * The characters of a text for which there is no glyph, each once. Most browsers draw the same box
 * for all of them. Firefox writes each character's number into its box; such boxes, unlike Chinese
 * glyphs, are not as wide as the font size.
 */
export function missingGlyphs(text: string, probe: GlyphProbe): string[] {
  const boxes = new Set(NEVER_ASSIGNED.map(probe.picture))
  return [...new Set(text)].filter((character) => {
    if ((character.codePointAt(0) ?? 0) < 0x7f || WITHOUT_PICTURE.test(character)) return false
    if (/\p{Script=Han}/u.test(character) && isFullWidth(character))
      if (Math.abs(probe.width(character) - 1) > 0.1) return true
    return boxes.has(probe.picture(character))
  })
}
