import type { CitationModel } from '../citation-model'
import { cite, USUAL_STYLE } from './cite'
import { type CitedText, plainText } from './cited-text'
import { cslItems } from './csl-items'

/**
 * What a report cites, in the usual style of its language and without numbers: its documents in their order, then the
 * dataset, then the view.
 */
export function reportReferences(cited: CitationModel): CitedText[] {
  const [view, dataset, ...documents] = cslItems(cited)
  const items = [...documents, dataset, view].filter((item) => item !== undefined)
  return cite(USUAL_STYLE[cited.words.locale], items, cited.words.locale).map(({ text }) => text)
}

/** The same as plain text, a paragraph each. */
export function plainReferencesOf(cited: CitationModel): string[] {
  return reportReferences(cited).map(plainText)
}
