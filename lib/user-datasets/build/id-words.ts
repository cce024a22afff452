import type { LocalizedText } from '@/lib/domain/text'
import type { ReadPinyin } from '@/lib/search/read-pinyin'
import type { Draft } from './draft'
import { slugOf } from './slug'

/** Of a long text no more is read aloud: an id has forty letters. */
const LONGEST = 40

/** How texts are spelled in ids: 杭州 is `hangzhou` where somebody reads it, and nothing where nobody does. */
export function spellBy(read: ReadPinyin | null): (text: string) => string {
  if (!read) return slugOf
  return (text) =>
    /\p{Script=Han}/u.test(text) ? slugOf(syllables(text.slice(0, LONGEST), read)) : slugOf(text)
}

/** The words an id is made of: the English name, or else the Chinese by its sound. */
export function idWords(draft: Draft, name: LocalizedText): string {
  return draft.spell(name.en ?? name.zh ?? '')
}

/** Syllables of Chinese run together, as in names; other characters stay as they are. */
function syllables(text: string, read: ReadPinyin): string {
  return read(text).join('')
}
