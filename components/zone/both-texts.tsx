import type { ReactNode } from 'react'
import { shownText } from '@/lib/domain/shown-text'
import { inLanguage, type LocalizedText } from '@/lib/domain/text'
import { otherLocale, TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { LocalText } from '../ui/local-text'
import styles from './zone.module.css'

/** A text in the page's language, and below it in the other, where it has both. */
export function BothTexts({
  text,
  words,
  children,
}: {
  text: LocalizedText
  words: Words
  /** What stands beside the first. */
  children?: ReactNode
}) {
  const other = otherLocale(words.locale)
  const shown = inLanguage(text, words.locale)
  return (
    <>
      <LocalText text={text} words={words} />
      {children}
      {text[other] !== undefined && shown.language !== other && (
        <span className={styles.other} lang={TAGS[other]}>
          {shownText(text[other])}
        </span>
      )}
    </>
  )
}
