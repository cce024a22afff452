import { sliceCodePoints } from './code-points'
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

/**
 * Checks every quote of one source against that source's text. Nothing is matched loosely:
 * the words stand at their offsets, and prefix + words + suffix occur exactly once, or the quote is stale.
 *
 * @param text canonical text, see `canonicalText`
 */
export function verifyEvidence(dataset: Dataset, source: string, text: string): QuoteCheck[] {
  const codePoints = [...text]
  return dataset.evidence
    .filter(isTextQuote)
    .filter((quote) => quote.source === source)
    .map((quote) => check(quote, text, codePoints))
}

function check(quote: TextQuote, text: string, codePoints: readonly string[]): QuoteCheck {
  const { exact, prefix, suffix, start, end } = quote
  if (sliceCodePoints(codePoints, start, end) !== exact)
    return { quote, found: false, why: 'not-at-place' }
  const passage = prefix + exact + suffix
  const first = text.indexOf(passage)
  if (first === -1) return { quote, found: false, why: 'context-differs' }
  if (text.indexOf(passage, first + 1) !== -1) return { quote, found: false, why: 'ambiguous' }
  return { quote, found: true }
}
