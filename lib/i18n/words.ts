import { inLanguage, type LocalizedText } from '@/lib/domain/text'
import { type Formats, formatsOf } from './formats'
import { type Locale, MESSAGES } from './locales'
import type { Messages } from './messages/zh'

/** Everything needed to say something in one language. */
export interface Words {
  locale: Locale
  messages: Messages
  formats: Formats
  /** A data text in this language, or in the other where this one is absent. */
  text: (text: LocalizedText) => string
}

const made = new Map<Locale, Words>()

export function wordsOf(locale: Locale): Words {
  let words = made.get(locale)
  if (!words) {
    words = {
      locale,
      messages: MESSAGES[locale],
      formats: formatsOf(locale),
      text: (text) => inLanguage(text, locale).text,
    }
    made.set(locale, words)
  }
  return words
}
