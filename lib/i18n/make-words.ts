import { inLanguage, type LocalizedText } from '@/lib/domain/text'
import { formatsOf } from './formats'
import type { Locale } from './locales'
import type { Messages } from './messages/zh'

/** The `Words` of one language, without those of any other. */
export function makeWords(locale: Locale, messages: Messages) {
  return {
    locale,
    messages,
    formats: formatsOf(locale),
    text: (text: LocalizedText) => inLanguage(text, locale).text,
  }
}
