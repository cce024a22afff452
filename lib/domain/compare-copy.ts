import { codePointLength } from './code-points'
import type { Dataset } from './dataset'
import type { EvidenceId, TextQuote } from './evidence'
import { findQuotes, type QuoteInCopy } from './find-quotes'
import type { SourceDocument } from './source-document'

/** What a reader's copy of a document shows of what is recorded. */
export interface CopyCheck {
  source: SourceDocument['id']
  /** Canonical text of the copy. */
  text: string
  /** Of the copy, in code points. */
  length: number
  /** SHA-256 of the copy; absent where the browser computes none. */
  sha256?: string
  /** Whether it is the very text that was coded, by its hash; absent where there is no hash to compare. */
  isSameText?: boolean
  quotes: ReadonlyMap<EvidenceId, QuoteInCopy>
  /** Nothing where every quote is in its place. */
  firstDifference?: FirstDifference
}

/** The first quote, in the order of the document, that is not borne out in its place, and the last one before it that is. */
export interface FirstDifference {
  at: QuoteInCopy
  lastAgreeing?: TextQuote
}

/** Fewer quotes than this share, and it is taken for another document. */
const LEAST_FOUND = 0.1

/**
 * Compares a copy with what is recorded of its document.
 *
 * @param text canonical text
 * @param sha256 of that text as UTF-8, in hex
 * @returns `other-document` where hardly a quote is found in it
 */
export function compareCopy(
  dataset: Dataset,
  source: SourceDocument,
  text: string,
  sha256: string | undefined,
): CopyCheck | 'other-document' {
  const quotes = findQuotes(dataset, source.id, text)
  const answers = Array.from(quotes.values())
  const found = answers.filter((each) => each.found !== 'stale').length
  if (answers.length === 0 || found < answers.length * LEAST_FOUND) return 'other-document'
  const difference = firstDifference(answers)
  return {
    source: source.id,
    text,
    length: codePointLength(text),
    ...(sha256 !== undefined && { sha256 }),
    ...(sha256 !== undefined &&
      source.textSha256 !== undefined && { isSameText: sha256 === source.textSha256 }),
    quotes,
    ...(difference && { firstDifference: difference }),
  }
}

/** As near to the first difference as quotes can tell: the text they come from is not at hand. */
function firstDifference(answers: readonly QuoteInCopy[]): FirstDifference | undefined {
  const inOrder = answers.toSorted((a, b) => a.quote.start - b.quote.start)
  const first = inOrder.findIndex(
    (each) => each.found !== 'in-place' || each.isReset || each.hasOtherNeighbour,
  )
  const at = inOrder[first]
  if (!at) return undefined
  const lastAgreeing = inOrder[first - 1]?.quote
  return { at, ...(lastAgreeing && { lastAgreeing }) }
}
