import { compareZones } from '@/lib/analysis/compare-zones'
import type { View } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import type { Words } from '@/lib/i18n/words'
import type { ChartInput } from './chart'

/** The comparison that a view asks for, in the order that names have in a language. */
export function chartInput(dataset: Dataset, view: View, words: Words): ChartInput {
  const { compareText } = words.formats
  const comparison = compareZones(dataset, view, (a, b) => compareText(a.shortName, b.shortName))
  return { comparison, view, words }
}
