/**
 * A text reduced to its words, so that two settings of it can be compared: without spaces and line breaks,
 * in one width of characters.
 */
export interface FoldedText {
  text: string
  /** For each of its UTF-16 units, where that unit stands in the text it was made from. */
  origin: Uint32Array
}

/**
 * Folds what changes when a text is set again: spaces, line breaks and invisible characters go; full-width forms,
 * and the radicals that PDF files give for whole characters, become the ordinary ones. Words are never changed.
 *
 * @param isPaged whether lines that hold a page number alone go too
 */
export function foldText(text: string, { isPaged = false } = {}): FoldedText {
  const skipped = isPaged ? pageNumberLines(text) : []
  const origin = new Uint32Array(text.length)
  const units = new Uint16Array(text.length)
  let length = 0
  let next = 0
  for (let at = 0; at < text.length; at += 1) {
    const line = skipped[next]
    if (line && at === line.start) {
      at = line.end - 1
      next += 1
      continue
    }
    const unit = text.charCodeAt(at)
    if (isInvisible(unit)) continue
    units[length] = isOtherForm(unit) ? ordinaryForm(unit) : unit
    origin[length] = at
    length += 1
  }
  return { text: fromUnits(units.subarray(0, length)), origin: origin.subarray(0, length) }
}

/** Spaces of all widths, line ends, and marks that only say where a line may break. */
function isInvisible(unit: number): boolean {
  if (unit <= 0x20) return true
  if (unit < 0x7f) return false
  return (
    (unit >= 0x7f && unit <= 0xa0) ||
    unit === 0xad ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    (unit >= 0x2028 && unit <= 0x202f) ||
    (unit >= 0x205f && unit <= 0x206f) ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

/** Radicals, compatibility ideographs, vertical and small forms, full-width and half-width forms. */
function isOtherForm(unit: number): boolean {
  return (
    (unit >= 0x2e80 && unit <= 0x2fdf) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xfe30 && unit <= 0xfe6f) ||
    (unit >= 0xff01 && unit <= 0xffee)
  )
}

const forms = new Map<number, number>()

/** One unit for one unit, so that places can be led back. */
function ordinaryForm(unit: number): number {
  let form = forms.get(unit)
  if (form === undefined) {
    const folded = String.fromCharCode(unit).normalize('NFKC')
    form = folded.length === 1 ? folded.charCodeAt(0) : unit
    forms.set(unit, form)
  }
  return form
}

/** `12`, `- 12 -`, `第 12 页`, `12/40`, `Page 12 of 40`. */
const PAGE_NUMBER =
  /^(?:[-–—·]? ?\d{1,4} ?[-–—·]?|\d{1,4} ?\/ ?\d{1,4}|第 ?\d{1,4} ?页(?:[，, ]?共 ?\d{1,4} ?页)?|page \d{1,4}(?: of \d{1,4})?)$/i

const LONGEST_PAGE_NUMBER = 40

/** Where lines stand that hold a page number alone, half-open. */
function pageNumberLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    const isShort = end > start && end - start <= LONGEST_PAGE_NUMBER
    if (isShort && PAGE_NUMBER.test(text.slice(start, end).trim())) lines.push({ start, end })
    start = end + 1
  }
  return lines
}

function fromUnits(units: Uint16Array): string {
  const parts: string[] = []
  for (let at = 0; at < units.length; at += 0x2000)
    parts.push(String.fromCharCode(...units.subarray(at, at + 0x2000)))
  return parts.join('')
}
