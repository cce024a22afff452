import { utf16Places } from './code-points'
import type { Dataset } from './dataset'
import { isTextQuote, type TextQuote } from './evidence'

export type QuoteCheck =
  | { quote: TextQuote; found: true }
  | { quote: TextQuote; found: false; why: 'not-at-place' | 'context-differs' | 'ambiguous' }

/** The form of a text that offsets and hashes refer to: LF line ends, Unicode NFC, no byte order mark. */
export function canonicalText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
}

/** The quotes of one source, in the dataset's order. */
function quotesOf(dataset: Dataset, source: string): TextQuote[] {
  return dataset.evidence.filter(isTextQuote).filter((quote) => quote.source === source)
}

/**
 * Checks every quote of one source against that source's text. Nothing is matched loosely:
 * the words stand at their offsets, and prefix + words + suffix occur exactly once, or the quote is stale.
 *
 * @param text canonical text, see `canonicalText`
 */
export function verifyEvidence(dataset: Dataset, source: string, text: string): QuoteCheck[] {
  const quotes = quotesOf(dataset, source)
  const places = utf16Places(
    text,
    quotes.flatMap(({ start, end }) => [start, end]),
  )
  return quotes.map((quote) => check(quote, text, places.get(quote.start), places.get(quote.end)))
}

function check(quote: TextQuote, text: string, start = 0, end = 0): QuoteCheck {
  const { exact, prefix, suffix } = quote
  if (text.slice(start, end) !== exact) return { quote, found: false, why: 'not-at-place' }
  const passage = prefix + exact + suffix
  if (!text.endsWith(prefix, start) || !text.startsWith(suffix, end))
    return { quote, found: false, why: 'context-differs' }
  if (text.indexOf(passage) !== text.lastIndexOf(passage))
    return { quote, found: false, why: 'ambiguous' }
  return { quote, found: true }
}
