import { baselinePhrase } from '@/lib/charts/baseline-text'
import type { ChartInput, FigurePart } from '@/lib/charts/chart'
import { orderPhrase } from '@/lib/charts/figure-text'
import { chartById } from '@/lib/charts/registry'
import { textOf } from '@/lib/charts/text-of'
import type { Words } from '@/lib/i18n/words'
import { shownSentence } from '../filters/filter-sentence'

/** What is worth hearing when it changes: which zones are shown, what the figure says, in which order, against what. */
export function announcements(input: ChartInput): string[] {
  const { comparison, view, words } = input
  const { baseline, compare } = words.messages
  const { dataset, zones, sort } = comparison
  const chart = chartById(view.tab)
  const text = chart && textOf(chart, input)
  return [
    shownSentence({ dataset, filter: view.filter, shown: zones.length, words }),
    text?.title ?? compare.shownTable,
    partSaid(text?.part, words),
    compare.inOrder(orderPhrase(sort, comparison, words)),
    baselinePhrase(input) || baseline.phrase(baseline.none, ''),
  ]
}

/** How far a figure of many zones is drawn; empty of few. */
function partSaid(part: FigurePart | undefined, { messages, formats }: Words): string {
  if (!part) return ''
  const { first, of, said } = part
  return said || messages.figurePart.drawn(formats.number(first), formats.number(of))
}
