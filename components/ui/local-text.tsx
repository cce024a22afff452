import { shownText } from '@/lib/domain/shown-text'
import { inLanguage, type LocalizedText } from '@/lib/domain/text'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { MixedText } from './mixed-text'

/** Text from data in the page's language, or in the other one and marked as such. */
export function LocalText({ text, words }: { text: LocalizedText; words: Words }) {
  const { text: own, language } = inLanguage(text, words.locale)
  const shown = shownText(own)
  return language === words.locale ? (
    <MixedText text={shown} locale={language} />
  ) : (
    <span lang={TAGS[language]}>{shown}</span>
  )
}
