const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const OVERRIDES = new Set('\u202a\u202b\u202d\u202e')
const ISOLATES = new Set('\u2066\u2067\u2068')
const FIRST_STRONG = '\u2068'
const POP_OVERRIDE = '\u202c'
const POP_ISOLATE = '\u2069'
const LOOSE = /[\u202a-\u202e\u2066\u2067\u2069]/u
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u

/**
 * Text that cannot turn round the words beside it: where it holds right-to-left letters or marks of
 * direction, its marks are balanced and it is set between U+2068 and U+2069 (UAX 9). Other text stays as it is.
 */
export function isolateText(text: string): string {
  if (!MARKS.test(text) && !RIGHT_TO_LEFT.test(text)) return text
  const open: string[] = []
  let balanced = ''
  for (const character of text) {
    if (OVERRIDES.has(character)) open.push(POP_OVERRIDE)
    else if (ISOLATES.has(character)) open.push(POP_ISOLATE)
    else if (character === POP_OVERRIDE || character === POP_ISOLATE) {
      const at = open.lastIndexOf(character)
      // A closing mark without an opening one would close what stands around the text.
      if (at === -1) continue
      balanced += open.splice(at).toReversed().join('')
      continue
    }
    balanced += character
  }
  const closed = balanced + open.toReversed().join('')
  return isIsolated(closed) ? closed : `\u2068${closed}\u2069`
}

/** Whether a text with balanced marks is one isolate from its first character to its last. */
function isIsolated(text: string): boolean {
  if (!text.startsWith(FIRST_STRONG)) return false
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (ISOLATES.has(character)) depth += 1
    else if (character === POP_ISOLATE) depth -= 1
    if (depth === 0) return at === text.length - 1
  }
  return false
}

/**
 * A sentence put together of several texts, without marks of direction that stand outside an isolate:
 * left there by a text that `isolateText` has not seen, they would turn round all that follows.
 */
export function keepDirection(sentence: string): string {
  if (!MARKS.test(sentence)) return sentence
  let depth = 0
  let kept = ''
  for (const character of sentence) {
    if (character === FIRST_STRONG || (depth > 0 && ISOLATES.has(character))) depth += 1
    else if (depth === 0 && LOOSE.test(character)) continue
    else if (character === POP_ISOLATE) depth -= 1
    kept += character
  }
  return kept + POP_ISOLATE.repeat(depth)
}
