import type { ChartInput } from '@/lib/charts/chart'
import { orderPhrase } from '@/lib/charts/figure-text'
import { chartById } from '@/lib/charts/registry'
import { shownSentence } from '../filters/filter-sentence'

/** What is worth hearing when it changes: which zones are shown, what the figure says, in which order. */
export function announcements(input: ChartInput): string[] {
  const { comparison, view, words } = input
  const { compare } = words.messages
  const { dataset, zones, sort } = comparison
  return [
    shownSentence({ dataset, filter: view.filter, shown: zones.length, words }),
    chartById(view.tab)?.text(input).title ?? compare.shownTable,
    compare.inOrder(orderPhrase(sort, comparison, words)),
  ]
}
