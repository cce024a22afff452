import { citedSources } from '@/lib/analysis/cited-sources'
import { tableColumns } from '@/lib/analysis/comparison'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { CitationModel } from './citation-model'
import type { ReportModel } from './report'

/** What a report cites: the documents behind its table, or all of the dataset's where no cell has one. */
export function citedBy(model: ReportModel): CitationModel {
  const { comparison, title, words, link, exportedOn } = model
  const { dataset, shown } = comparison
  const cited = citedSources(comparison, [shown, ...tableColumns(comparison)])
  const sources: readonly SourceDocument[] = cited.length > 0 ? cited : dataset.sources
  return { dataset, sources, title, words, link, exportedOn }
}
