import type { DatasetSummary } from '@/lib/analysis/dataset-summary'
import type { View } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import type { Words } from '@/lib/i18n/words'

export interface HomeProps {
  dataset: Dataset
  words: Words
  summary: DatasetSummary
  /** The address of the compare page with a change to its default view. */
  compareHref: (change: Partial<View>) => string
}
