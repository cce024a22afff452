import type { CitationModel } from '../citation-model'
import { type Block, type Line, type Span, textBlock } from './block'
import type { ReportInput } from './report-input'

/**
 * The references of what is cited, formatted, without numbers: one for each of its sources in their order, then
 * the dataset, then the view.
 */
export type References = (cited: CitationModel) => Promise<readonly Line[]>

/** The list that the numbers in brackets point to. */
export function referencesPart(references: readonly Line[], { report }: ReportInput): Block[] {
  return [
    textBlock('HeadingPlain', report.references),
    ...references.map((reference) => textBlock('Bibliography', ...reference.flatMap(withLinks))),
  ]
}

const ADDRESS = /(https?:\/\/[^\s<>，。；、）]*[^\s<>，。；、）.,;)])/

/** Addresses within a text lead to where they say. */
function withLinks(span: Span): Span[] {
  if (typeof span !== 'string') return [span]
  return span
    .split(ADDRESS)
    .map((piece, i) => (i % 2 === 1 ? { text: piece, href: piece } : piece))
    .filter((piece) => piece !== '')
}
