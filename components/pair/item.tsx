'use client'

import { lookup } from '@/lib/domain/lookup'
import { inLanguage, type LocalizedText } from '@/lib/domain/text'
import type { Zone } from '@/lib/domain/zone'
import { otherLocale, TAGS } from '@/lib/i18n/locales'
import { LocalText } from '../ui/local-text'
import styles from './pair.module.css'
import { usePair } from './pair-context'
import { WordsLink } from './words-link'

/** One record in a column: its words, a tag on the outer side, and the other language below where asked for. */
export function Item({
  zone,
  record,
  text,
  tag,
  isBilingual = false,
  isDotted = false,
}: {
  zone: Zone
  record: { id: string; evidence: readonly string[] }
  text: LocalizedText
  tag?: string | undefined
  isBilingual?: boolean
  /** Inferred from a name only. */
  isDotted?: boolean
}) {
  const { words } = usePair()
  return (
    <li className={styles.item} data-dotted={isDotted || undefined}>
      <div className={styles.itemHead}>
        <WordsLink zone={zone.id} what={record.id}>
          <LocalText text={text} words={words} />
        </WordsLink>
        {tag && <span className={styles.tag}>{tag}</span>}
      </div>
      {isBilingual && <OtherLanguage text={text} evidence={record.evidence} />}
    </li>
  )
}

/** In English the printed words of the document; in Chinese the translation, subdued. */
function OtherLanguage({ text, evidence }: { text: LocalizedText; evidence: readonly string[] }) {
  const { words, alignment } = usePair()
  const maps = lookup(alignment.dataset)
  const shown = inLanguage(text, words.locale).language
  const printed = evidence
    .flatMap((id) => maps.evidence.get(id) ?? [])
    .find(({ exact }) => exact !== undefined)
  const language = printed && maps.sources.get(printed.source)?.language
  if (printed?.exact && language && language !== shown)
    return (
      <p className={`${styles.other} printed`} lang={TAGS[language]}>
        {printed.exact}
      </p>
    )
  const other = otherLocale(words.locale)
  const translation = text[other]
  if (shown === other || translation === undefined) return null
  return (
    <p className={styles.other} lang={TAGS[other]}>
      {translation}
    </p>
  )
}

/** Words of the document under the highlighter, which open their evidence; a record without words stays plain. */
export function Quoted({
  zone,
  record,
  text,
}: {
  zone: Zone
  record: { id: string; evidence: readonly string[] }
  text: LocalizedText
}) {
  const { words, alignment } = usePair()
  const maps = lookup(alignment.dataset)
  const piece = record.evidence
    .flatMap((id) => maps.evidence.get(id) ?? [])
    .find(({ exact }) => exact !== undefined)
  const language = piece && maps.sources.get(piece.source)?.language
  return (
    <WordsLink zone={zone.id} what={record.id}>
      {piece?.exact ? (
        <span className="quote" lang={language && TAGS[language]}>
          {piece.exact}
        </span>
      ) : (
        <LocalText text={text} words={words} />
      )}
    </WordsLink>
  )
}

/** What quoted words mean, below them: in English always, in Chinese the translation, subdued. */
export function QuotedTranslation({
  record: { text, evidence },
}: {
  record: { text: LocalizedText; evidence: readonly string[] }
}) {
  const { words } = usePair()
  if (words.locale === 'zh') return <OtherLanguage text={text} evidence={[]} />
  return evidence.length === 0 ? null : (
    <p className={styles.other}>
      <LocalText text={text} words={words} />
    </p>
  )
}
