import type { ReadPinyin } from './read-pinyin'

/** A letter, digit or Chinese character, as it is compared: in lower case, of ordinary width, without accents. */
export interface Unit {
  char: string
  /** Where the character that it comes from stands in the text, in UTF-16 units, half-open. */
  start: number
  end: number
  /** First of a word: after a space or mark, and where Chinese and other letters meet. */
  opensWord: boolean
  isChinese: boolean
  /** Its pinyin without tone, in every way of typing it. Empty for what is not Chinese, and where nobody reads it. */
  sounds: readonly string[]
}

/** Reduces a name, or what is typed, to the units that are compared; spaces and marks of any kind go. */
export function foldName(text: string, read: ReadPinyin | null): Unit[] {
  const characters = [...text]
  const readings = read?.(text) ?? []
  const isRead = readings.length === characters.length
  const units: Unit[] = []
  let start = 0
  let isBroken = true
  for (const [i, character] of characters.entries()) {
    const end = start + character.length
    const isChinese = CHINESE.test(character)
    for (const char of lettersOf(character)) {
      const before = units.at(-1)
      units.push({
        char,
        start,
        end,
        isChinese,
        opensWord: isBroken || before?.isChinese !== isChinese,
        sounds: isChinese && isRead ? soundsOf(readings[i] ?? '') : [],
      })
      isBroken = false
    }
    if (BREAK.test(character)) isBroken = true
    start = end
  }
  return units
}

const CHINESE = /\p{Script=Han}/u
/** An apostrophe stands within a word: Zhe’nan, Xi'an. */
const BREAK = /[^\p{L}\p{N}\p{M}'’]/u

function lettersOf(character: string): string[] {
  return (
    character
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  )
}

/** On a keyboard ü is u or v: 战略 is zhanlue or zhanlve. */
function soundsOf(reading: string): string[] {
  if (!/^[a-zü]+$/.test(reading)) return []
  return reading.includes('ü') ? ['u', 'v'].map((u) => reading.replace('ü', u)) : [reading]
}
