import { tableColumns } from '@/lib/analysis/comparison'
import { citedSources } from '@/lib/charts/credit'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { CitationModel } from '../citation-model'
import type { ReportModel } from '../report'
import { type Block, type Line, type Span, textBlock } from './block'
import type { ReportInput } from './report-input'

/**
 * The references of what is cited, formatted, without numbers: one for each of its sources in their order, then
 * the dataset, then the view.
 */
export type References = (cited: CitationModel) => Promise<readonly Line[]>

/** What a report cites: the documents behind its table, or all of the dataset's where no cell has one. */
export function citedBy(model: ReportModel): CitationModel {
  const { comparison, title, words, link, exportedOn } = model
  const { dataset, shown } = comparison
  const cited = citedSources(comparison, [shown, ...tableColumns(comparison)])
  const sources: readonly SourceDocument[] = cited.length > 0 ? cited : dataset.sources
  return { dataset, sources, title, words, link, exportedOn }
}

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
