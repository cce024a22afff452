import { type Locale, TAGS } from '@/lib/i18n/locales'
import { apa, translationFor } from './apa'
import { bibtexEntry } from './bibtex'
import { type CitedText, plainText } from './cited-text'
import type { CslItem } from './csl-item'
import { gbt7714 } from './gbt7714'
import { risRecord } from './ris'

/** Every form of a reference: three for people, three for programs. */
export type CitationStyle = 'gbt7714-2025' | 'gbt7714-2015' | 'apa' | 'bibtex' | 'ris' | 'csl-json'

/** What each language's readers are asked for most. */
export const USUAL_STYLE: Record<Locale, CitationStyle> = { zh: 'gbt7714-2025', en: 'apa' }

/** A reference written in a style. */
export interface Citation {
  id: string
  /** BCP 47: the language that it is in but for its pieces in another. */
  language: string
  text: CitedText
}

const WRITERS: Record<CitationStyle, (item: CslItem, locale: Locale) => CitedText> = {
  'gbt7714-2025': (item) => gbt7714(item, '2025'),
  'gbt7714-2015': (item) => gbt7714(item, '2015'),
  apa,
  bibtex: (item) => [{ text: bibtexEntry(item) }],
  ris: (item) => [{ text: risRecord(item) }],
  'csl-json': (item) => [{ text: json(item) }],
}

/**
 * References in a style, one each, without the numbers that they may have in a list.
 *
 * @param locale the language of the list they are for
 */
export function cite(style: CitationStyle, items: readonly CslItem[], locale: Locale): Citation[] {
  return items.map((item) => ({
    id: item.id,
    language: style === 'apa' && translationFor(item, locale) ? TAGS[locale] : item.language,
    text: WRITERS[style](item, locale),
  }))
}

/** References as the whole of a file. */
export function citationFile(
  style: CitationStyle,
  items: readonly CslItem[],
  locale: Locale,
): string {
  if (style === 'csl-json') return `${json(items)}\n`
  const written = cite(style, items, locale).map(({ text }) => text)
  if (style === 'ris') return written.map((text) => text[0]?.text).join('\r\n')
  if (style === 'bibtex') return `${written.map((text) => text[0]?.text).join('\n\n')}\n`
  const isNumbered = style !== 'apa' && items.length > 1
  return written
    .map((text, i) => `${isNumbered ? `[${i + 1}] ` : ''}${plainText(text)}\n`)
    .join(style === 'apa' ? '\n' : '')
}

/** Indented, with a date on one line. No string holds a line end, so none is taken for a list of numbers. */
function json(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(/\[\n[\d\s,[\]]+\]/g, (date) =>
    date.replace(/\s+/g, '').replaceAll(',', ', '),
  )
}

/** Whether people read it, or programs do. */
export function isForPeople(style: CitationStyle): boolean {
  return style === 'apa' || style.startsWith('gbt')
}
