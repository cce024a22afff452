'use client'

import type { Metric } from '@/lib/analysis/metric'
import type { View } from '@/lib/analysis/view'
import type { Words } from '@/lib/i18n/words'
import type { Change } from '../filters/use-query-view'
import { Choice } from '../ui/choice'

/** The way of counting of one metric. It holds for every view at once: there is one number, not two. */
export function Counting({
  metric,
  view,
  words,
  change,
  isOneOfSeveral,
}: {
  metric: Metric
  view: View
  words: Words
  change: Change<View>
  /** Whether the figure shows other metrics too, so that the choice has to say whose it is. */
  isOneOfSeveral: boolean
}) {
  const { options = [] } = metric
  const { compare } = words.messages
  return (
    <Choice
      label={isOneOfSeveral ? compare.countingOf(words.text(metric.shortLabel)) : compare.counting}
      value={view.options[metric.id] ?? options[0]?.id ?? ''}
      options={options.map(({ id, label }) => ({ value: id, label: words.text(label) }))}
      onChange={(option) => change({ options: { ...view.options, [metric.id]: option } })}
    />
  )
}
