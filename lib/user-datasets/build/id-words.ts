import type { LocalizedText } from '@/lib/domain/text'
import type { ReadPinyin } from '@/lib/search/read-pinyin'
import type { Draft } from './draft'
import { slugOf } from './slug'

/** Of a long text no more is read aloud: an id has forty letters. */
const LONGEST = 40

const spellings = new WeakMap<ReadPinyin, (text: string) => string>()

/**
 * How texts are spelled in ids: 杭州 is `hangzhou` where somebody reads it, and nothing where nobody does. The same names
 * come with every check of a table, so what was read once is remembered.
 */
export function spellBy(read: ReadPinyin | null): (text: string) => string {
  if (!read) return slugOf
  const spell = spellings.get(read) ?? remembering(read)
  spellings.set(read, spell)
  return spell
}

function remembering(read: ReadPinyin): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    if (!/\p{Script=Han}/u.test(text)) return slugOf(text)
    const start = text.slice(0, LONGEST)
    const spelled = known.get(start) ?? slugOf(syllables(start, read))
    known.set(start, spelled)
    return spelled
  }
}

/** The words an id is made of: the English name, or else the Chinese by its sound. */
export function idWords(draft: Draft, name: LocalizedText): string {
  return draft.spell(name.en ?? name.zh ?? '')
}

/** Syllables of Chinese run together, as in names; other characters stay as they are. */
function syllables(text: string, read: ReadPinyin): string {
  return read(text).join('')
}
