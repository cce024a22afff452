import { codePointPlaces, utf16Places } from './code-points'
import type { Dataset } from './dataset'
import type { EvidenceId, TextQuote } from './evidence'
import { foldText } from './fold-text'
import { byAgreement, occurrencesOf } from './quote-occurrences'
import { verifyEvidence } from './verify-evidence'

/** A quote's words in a copy: where they stand there, and how that differs from what is recorded. */
interface FoundQuote {
  quote: TextQuote
  found: 'in-place' | 'elsewhere'
  /** Half-open, in UTF-16 units of the copy. */
  start: number
  end: number
  /** How many code points later than recorded; negative for earlier, 0 in its place. */
  moved: number
  /** Whether characters are the recorded ones, or spaces, line breaks or widths differ. */
  isReset: boolean
  /** Whether the words on one side of it are others. */
  hasOtherNeighbour: boolean
}

/** A quote that a copy does not bear out: the words are not there, or only among quite other words. */
interface StaleQuote {
  quote: TextQuote
  found: 'stale'
  why: 'words-missing' | 'context-differs'
}

export type QuoteInCopy = FoundQuote | StaleQuote

/**
 * Looks for every quote of one source in a reader's copy of it. What `verifyEvidence` bears out is in its place. Other
 * quotes are looked for by their words, whatever spaces, line breaks and widths of characters the copy has; their
 * words and those on one side at least must agree, in every character, or the quote is stale.
 *
 * @param text canonical text of the copy; any text will do
 * @returns one answer for each quote, in the dataset's order
 */
export function findQuotes(
  dataset: Dataset,
  source: string,
  text: string,
): ReadonlyMap<EvidenceId, QuoteInCopy> {
  const checks = verifyEvidence(dataset, source, text)
  const answers = new Map<EvidenceId, QuoteInCopy>()
  for (const { quote } of checks) answers.set(quote.id, stale(quote, 'words-missing'))
  const borneOut = checks.flatMap(({ quote, found }) => (found ? [quote] : []))
  for (const answer of inPlace(borneOut, text)) answers.set(answer.quote.id, answer)
  // A page number may stand amid a quote; but a line of digits may be the text's own, so it is kept at first.
  for (const isPaged of [false, true]) {
    const open = Array.from(answers.values()).filter(({ found }) => found === 'stale')
    if (open.length === 0) break
    const quotes = open.map(({ quote }) => quote)
    for (const answer of search(quotes, text, isPaged))
      if (answer.found !== 'stale' || answer.why === 'context-differs')
        answers.set(answer.quote.id, answer)
  }
  return answers
}

function inPlace(quotes: readonly TextQuote[], text: string): FoundQuote[] {
  const places = utf16Places(
    text,
    quotes.flatMap(({ start, end }) => [start, end]),
  )
  return quotes.map((quote) => ({
    quote,
    found: 'in-place',
    start: places.get(quote.start) ?? 0,
    end: places.get(quote.end) ?? 0,
    moved: 0,
    isReset: false,
    hasOtherNeighbour: false,
  }))
}

function search(quotes: readonly TextQuote[], text: string, isPaged: boolean): QuoteInCopy[] {
  const folded = foldText(text, { isPaged })
  const patterns = quotes.map(({ exact }) => foldText(exact).text)
  const places = occurrencesOf(patterns, folded.text)
  const answers = quotes.map((quote, i): QuoteInCopy => {
    const length = patterns[i]?.length ?? 0
    const at = places[i] ?? []
    if (at.length === 0) return stale(quote, 'words-missing')
    const best = byAgreement(quote, at, length, folded)
    if (!best) return stale(quote, 'context-differs')
    const start = folded.origin[best.at] ?? 0
    const end = (folded.origin[best.at + length - 1] ?? 0) + 1
    return {
      quote,
      found: 'elsewhere',
      start,
      end,
      moved: 0,
      isReset: text.slice(start, end) !== quote.exact,
      hasOtherNeighbour: best.hasOtherNeighbour,
    }
  })
  return measured(answers, text)
}

/** Says how far each has moved, counted as the record counts. */
function measured(answers: readonly QuoteInCopy[], text: string): QuoteInCopy[] {
  const starts = answers.flatMap((answer) => (answer.found === 'stale' ? [] : [answer.start]))
  const codePoints = codePointPlaces(text, starts)
  return answers.map((answer) => {
    if (answer.found === 'stale') return answer
    const moved = (codePoints.get(answer.start) ?? 0) - answer.quote.start
    return { ...answer, moved, found: moved === 0 ? 'in-place' : 'elsewhere' }
  })
}

function stale(quote: TextQuote, why: StaleQuote['why']): StaleQuote {
  return { quote, found: 'stale', why }
}
