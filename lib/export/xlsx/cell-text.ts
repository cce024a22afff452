import { isFormula } from '../formula'
import { xmlCharacters } from '../xml'

/** The most that a cell holds, in UTF-16 units. */
export const LONGEST = 32_767

/**
 * A text as a cell can hold it: line ends as LF, U+FFFD for what XML cannot hold, and what is too long cut.
 *
 * @param cut what stands at the end of a text that was cut
 */
export function cellText(text: string, cut: string): string {
  const whole = xmlCharacters(text.replace(/\r\n?/g, '\n'))
  if (whole.length <= LONGEST) return whole
  // Half a character at the cut would be none.
  const kept = whole.slice(0, LONGEST - cut.length).replace(/[\ud800-\udbff]$/, '')
  return kept + cut
}

/** The text as it stands in the file: `_x0041_` there means the character of that code. */
export function writtenText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

/** A format under which a text that looks like a formula remains text when somebody edits its cell. */
export function textFormat(text: string): string | undefined {
  return isFormula(text) ? '@' : undefined
}
