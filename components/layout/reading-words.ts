import { shownText } from '@/lib/domain/shown-text'
import type { Locale } from '@/lib/i18n/locales'
import { type Words, wordsOf } from '@/lib/i18n/words'

const made = new Map<Locale, Words>()

/** The words of a language for use on a page: texts from data cannot turn round what stands beside them. */
export function readingWords(locale: Locale): Words {
  let words = made.get(locale)
  if (!words) {
    const plain = wordsOf(locale)
    words = { ...plain, text: (text) => shownText(plain.text(text)) }
    made.set(locale, words)
  }
  return words
}
