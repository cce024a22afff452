import type { CitationModel } from '../citation-model'
import { type CitationStyle, citationFile } from './cite'
import { cslItems } from './csl-items'

/** A whole file that cites a view, its dataset and the documents behind it. */
export function citationsOf(style: CitationStyle, model: CitationModel): string {
  return citationFile(style, cslItems(model), model.words.locale)
}
