import type { Dataset } from '@/lib/domain/dataset'
import type { Words } from '@/lib/i18n/words'

/** A dataset as it leaves. */
export interface DatasetModel {
  dataset: Dataset
  words: Words
  /** Absolute address of a page that shows it. */
  link: string
  /** ISO date, `2026-11-23`. */
  exportedOn: string
}
