import type { Dataset } from '@/lib/domain/dataset'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { Words } from '@/lib/i18n/words'

/** What can be cited from one place: a view, the dataset it is of, and the documents that it rests on. */
export interface CitationModel {
  dataset: Dataset
  /** The documents behind the view, in dataset order. */
  sources: readonly SourceDocument[]
  /** What the view shows: the title of its figure. */
  title: string
  words: Words
  /** Absolute address that shows the same view. */
  link: string
  /** ISO date of the citing, `2026-11-23`: when the address was looked up. */
  exportedOn: string
}
