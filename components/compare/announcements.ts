import { baselinePhrase } from '@/lib/charts/baseline-text'
import type { ChartInput } from '@/lib/charts/chart'
import { orderPhrase } from '@/lib/charts/figure-text'
import { chartById } from '@/lib/charts/registry'
import { shownSentence } from '../filters/filter-sentence'

/** What is worth hearing when it changes: which zones are shown, what the figure says, in which order, against what. */
export function announcements(input: ChartInput): string[] {
  const { comparison, view, words } = input
  const { baseline, compare } = words.messages
  const { dataset, zones, sort } = comparison
  return [
    shownSentence({ dataset, filter: view.filter, shown: zones.length, words }),
    chartById(view.tab)?.text(input).title ?? compare.shownTable,
    compare.inOrder(orderPhrase(sort, comparison, words)),
    baselinePhrase(input) || baseline.phrase(baseline.none, ''),
  ]
}
