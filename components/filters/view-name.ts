import type { ChartInput } from '@/lib/charts/chart'
import { filterSentence } from '@/lib/charts/figure-text'
import { isFiltering } from '@/lib/domain/selection'

/** What a view of a comparison may be called: the title of what is seen, and the filter it is seen through. */
export function viewName(title: string, { comparison, view, words }: ChartInput): string {
  if (!isFiltering(view.filter)) return title
  const { credit, figure } = words.messages
  const filter = figure.filtered(filterSentence(view.filter, comparison.dataset, words))
  return `${title}${credit.separator}${filter}`
}
