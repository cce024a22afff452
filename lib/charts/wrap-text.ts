import { isFullWidth, type TextStyle, textWidth } from './text-width'

// Marks that may not open a line, and marks that may not close one (避头尾).
const NEVER_FIRST = new Set('，。、；：！？）》」』】〉〕］｝”’…％‰·～,.;:!?)]}%')
const NEVER_LAST = new Set('（《「『【〈〔［｛“‘([{')
// Two of these in a row are one mark: —— and ……
const DOUBLED = new Set('—…')
const SPACE = /^[ \t\u3000]$/
const CLINGING = /^(?:\p{M}|\p{Emoji_Modifier}|\p{Join_Control}|[\u2060\ufeff])$/u
const DANGLING = /[\s（《「『【〈〔［｛“‘([{]+$/u
const SPOKEN = /[\p{L}\p{N}]/u
const ZERO_WIDTH_JOINER = '\u200d'
const FLAG_HALF = /^\p{Regional_Indicator}$/u

/** What a reader sees as characters: combining marks and joined emoji stay with their base. */
function splitCharacters(text: string): string[] {
  const characters: string[] = []
  for (const codePoint of text) {
    const previous = characters.at(-1)
    const clings =
      CLINGING.test(codePoint) ||
      previous?.endsWith(ZERO_WIDTH_JOINER) ||
      (previous !== undefined && FLAG_HALF.test(previous) && FLAG_HALF.test(codePoint))
    if (previous !== undefined && clings) characters[characters.length - 1] = previous + codePoint
    else characters.push(codePoint)
  }
  return characters
}

/** The paragraph's characters with, for each, whether a line may end before it. */
function breaksBefore(characters: readonly string[], lang: 'zh' | 'en'): boolean[] {
  let before = ''
  return characters.map((character, index) => {
    if (SPACE.test(character)) return false
    const left = before
    before = character
    const neighbour = characters[index - 1]
    if (left === '' || neighbour === undefined) return false
    // A number may be printed without its head, as .08 is.
    const opensNumber = character === '.' && /^\d/.test(characters[index + 1] ?? '')
    if (NEVER_FIRST.has(character) && !(opensNumber && SPACE.test(neighbour))) return false
    if (NEVER_LAST.has(left)) return false
    if (left === character && DOUBLED.has(character)) return false
    if (SPACE.test(neighbour) || neighbour === '\u200b') return true
    return isFullWidth(first(left), lang) || isFullWidth(first(character), lang)
  })
}

function first(character: string): string {
  return String.fromCodePoint(character.codePointAt(0) ?? 0)
}

function spokenCount(characters: readonly string[]): number {
  return characters.filter((character) => SPOKEN.test(character)).length
}

function wrapParagraph(paragraph: string, maxWidth: number, style: TextStyle): string[] {
  const { lang = 'zh' } = style
  const trimmed = paragraph.trim()
  if (textWidth(trimmed, style) <= maxWidth) return [trimmed]
  const characters = splitCharacters(trimmed)
  const mayBreak = breaksBefore(characters, lang)
  const lineFrom = (start: number, end: number) => characters.slice(start, end).join('').trim()
  const fits = (start: number, end: number) => textWidth(lineFrom(start, end), style) <= maxWidth
  const starts = [0]
  let start = 0
  for (let end = 1; end <= characters.length; end += 1) {
    if (fits(start, end) || end - start === 1) continue
    let next = end - 1
    while (next > start && !mayBreak[next]) next -= 1
    start = next > start ? next : end - 1
    starts.push(start)
    end = start
  }

  // A single character left over on the last line takes company from the line before.
  const last = starts.at(-1) ?? 0
  const lineBefore = starts.at(-2)
  if (lang === 'zh' && lineBefore !== undefined && spokenCount(characters.slice(last)) < 2) {
    let next = last - 1
    while (next > lineBefore && !(mayBreak[next] && spokenCount(characters.slice(next)) > 1))
      next -= 1
    const keepsTwo = spokenCount(characters.slice(lineBefore, next)) > 1
    if (keepsTwo && fits(next, characters.length)) starts[starts.length - 1] = next
  }
  return starts.map((from, line) => lineFrom(from, starts[line + 1] ?? characters.length))
}

/**
 * Lines of text no wider than `maxWidth` px. Chinese breaks between characters but keeps marks off
 * the wrong end of a line and, where it can, two characters on the last one; Latin words and numbers
 * break at spaces, and inside only when longer than a line. Spaces at a break are dropped; a line
 * feed always breaks. Text without anything visible has no lines.
 */
export function wrapText(text: string, maxWidth: number, style: TextStyle): string[] {
  if (text.trim() === '') return []
  return text.split(/\r?\n/).flatMap((paragraph) => wrapParagraph(paragraph, maxWidth, style))
}

/** The text itself, or as much of it as fits in `maxWidth` px with the … that says it was cut. */
export function shortenText(text: string, maxWidth: number, style: TextStyle): string {
  if (textWidth(text, style) <= maxWidth) return text
  const characters = splitCharacters(text)
  const cut = (length: number) => `${characters.slice(0, length).join('').replace(DANGLING, '')}…`
  let length = 0
  const oneMoreFits = () => textWidth(cut(length + 1), style) <= maxWidth
  while (length < characters.length && oneMoreFits()) length += 1
  return cut(length)
}
