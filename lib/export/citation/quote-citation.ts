import { type Evidence, isTextQuote } from '@/lib/domain/evidence'
import type { SourceDocument } from '@/lib/domain/source-document'
import { textFragmentUrl } from '@/lib/domain/text-fragment'
import { TAGS } from '@/lib/i18n/locales'
import { placeText } from '@/lib/i18n/place-text'
import type { Words } from '@/lib/i18n/words'
import { escapeXml } from '../xml'
import { cite, USUAL_STYLE } from './cite'
import { htmlText, plainText } from './cited-text'
import { documentItem } from './csl-items'

/**
 * Quoted words with all that a reader of them needs: their place, the citation of the document in the language's usual
 * style, and a link that opens the original at them; as plain text, and as markup in which the words are the link.
 */
export function quoteCitation(
  quote: Evidence,
  source: SourceDocument,
  words: Words,
  citedOn: string,
): { text: string; html: string } {
  const { locale, messages } = words
  const { quoted, inOriginal } = messages.citation
  const exact = quote.exact ?? ''
  const place = placeText(quote, words)
  const link =
    source.url !== undefined && isTextQuote(quote) ? textFragmentUrl(source.url, quote) : undefined
  const citations = cite(
    USUAL_STYLE[locale],
    [documentItem(source, citedOn, quote.locator.page)],
    locale,
  )
  const shown = `<span lang="${TAGS[source.language]}">${escapeXml(exact)}</span>`
  const linked = link === undefined ? shown : `<a href="${escapeXml(link)}">${shown}</a>`
  return {
    text: [
      quoted(exact, place),
      ...citations.map(({ text }) => plainText(text)),
      ...(link === undefined ? [] : [inOriginal(link)]),
    ].join('\n'),
    html: [
      `<p lang="${TAGS[locale]}">${quoted(linked, escapeXml(place))}</p>`,
      ...citations.map(
        ({ text, language }) => `<p lang="${escapeXml(language)}">${htmlText(text)}</p>`,
      ),
    ].join(''),
  }
}
