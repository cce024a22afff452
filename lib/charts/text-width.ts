import { INTER_MARKS, INTER_WIDTHS, type InterWeight } from './inter-widths'

export type TextStyle = {
  /** Font size in px. */
  readonly size: number
  /** Default 400. */
  readonly weight?: InterWeight
  /** Default `zh`: quotation marks, dashes and ellipses are then full-width. */
  readonly lang?: 'zh' | 'en'
}

const MARK_INDEX = new Map([...INTER_MARKS].map((mark, index) => [mark.codePointAt(0), index]))

// Of those marks, what the Latin face keeps in Chinese text (app/styles/fonts.css): – and −.
const LATIN_MARKS_IN_CHINESE = new Set<number | undefined>([0x2013, 0x2212])

const ZERO_WIDTH_JOINER = 0x200d
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Emoji_Modifier}\u1160-\u11ff]$/u
const PICTOGRAPH = /^\p{Extended_Pictographic}$/u
const EMOJI = /^\p{Emoji_Presentation}$/u
const FLAG_HALF = /^\p{Regional_Indicator}$/u

// Chinese, kana, hangul and their punctuation, full-width forms, and the arrows, signs and shapes
// that Chinese faces draw on the full square.
const SQUARE =
  /^[\u1100-\u115f\u2014\u2018\u2019\u201c\u201d\u2026\u2030-\u2033\u203b\u2103\u2116\u2160-\u2bff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f100}-\u{1f2ff}\u{20000}-\u{3fffd}]$/u

/** Whether one code point fills a square of the line, as a Chinese character or an emoji does. */
export function isFullWidth(character: string, lang: 'zh' | 'en' = 'zh'): boolean {
  const code = character.codePointAt(0)
  if (code === undefined || code < 0x1100 || INVISIBLE.test(character)) return false
  if (MARK_INDEX.has(code)) {
    return lang === 'zh' && !LATIN_MARKS_IN_CHINESE.has(code) && SQUARE.test(character)
  }
  return SQUARE.test(character) || EMOJI.test(character)
}

/** Width of one code point in thousandths of an em. */
function characterWidth(character: string, weight: InterWeight, lang: 'zh' | 'en'): number {
  const widths = INTER_WIDTHS[weight] ?? INTER_WIDTHS[400]
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return widths.ascii[code - 0x20] ?? 0
  if (code >= 0xa0 && code < 0x100) return widths.latin1[code - 0xa0] ?? 0
  if (lang === 'en' || LATIN_MARKS_IN_CHINESE.has(code)) {
    const mark = widths.marks[MARK_INDEX.get(code) ?? -1]
    if (mark !== undefined) return mark
  }
  if (INVISIBLE.test(character)) return 0
  if (FLAG_HALF.test(character)) return 625
  if (EMOJI.test(character)) return 1250
  return isFullWidth(character, lang) ? 1000 : 600
}

/**
 * Width in px of one line of text in the page's sans face: Inter for Latin, a square for each Chinese
 * character. Numerals are measured as tabular ones, the widest they get. Left out: kerning, the space a browser may add between Chinese
 * and Latin (`text-autospace`), and the halving of neighbouring Chinese marks.
 */
export function textWidth(text: string, style: TextStyle): number {
  const { size, weight = 400, lang = 'zh' } = style
  let width = 0
  let joined = false
  for (const character of text) {
    // The pictures of one joined emoji share a place.
    if (!joined || !PICTOGRAPH.test(character)) width += characterWidth(character, weight, lang)
    joined = character.codePointAt(0) === ZERO_WIDTH_JOINER
  }
  return (width * size) / 1000
}
