import type { LocalizedText } from '@/lib/domain/text'
import type { Formats } from './formats'
import type { Locale } from './locales'
import { makeWords } from './make-words'
import { en } from './messages/en'
import { type Messages, zh } from './messages/zh'

/** Everything needed to say something in one language. */
export interface Words {
  locale: Locale
  messages: Messages
  formats: Formats
  /** A data text in this language, or in the other where this one is absent. */
  text: (text: LocalizedText) => string
}

/** Every language at once, for the build and for what speaks several. What a page shows at first takes its own from `useReading`. */
export const MESSAGES = { zh, en }

const made: Record<Locale, Words> = { zh: makeWords('zh', zh), en: makeWords('en', en) }

export function wordsOf(locale: Locale): Words {
  return made[locale]
}
