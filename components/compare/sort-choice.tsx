'use client'

import type { Comparison } from '@/lib/analysis/comparison'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import type { Sort } from '@/lib/analysis/sort'
import type { View } from '@/lib/analysis/view'
import { orderPhrase } from '@/lib/charts/figure-text'
import type { Words } from '@/lib/i18n/words'
import type { Change } from '../filters/use-query-view'
import { Choice } from '../ui/choice'

const key = ({ by, direction }: Sort) => `${by}.${direction}`

/** One order for all views; a press on a table's head sets the same. */
export function SortChoice({
  comparison,
  view,
  words,
  change,
}: {
  comparison: Comparison
  view: View
  words: Words
  change: Change<View>
}) {
  const shown = comparison.shown.metric.id
  const usual: Sort[] = [
    { by: shown, direction: 'descending' },
    { by: shown, direction: 'ascending' },
    ...(comparison.weighting?.column
      ? [{ by: WEIGHTED_VALUE, direction: 'descending' as const }]
      : []),
    { by: 'name', direction: 'ascending' },
    { by: 'dataset', direction: 'ascending' },
  ]
  const isUsual = usual.some((sort) => key(sort) === key(comparison.sort))
  const sorts = isUsual ? usual : [...usual, comparison.sort]
  const { compare } = words.messages
  const own = view.tab === 'bars' ? shown : undefined
  const labelOf = (sort: Sort) => orderPhrase(sort, comparison, words, own)
  return (
    <Choice
      label={compare.sort}
      value={key(comparison.sort)}
      options={sorts.map((sort) => ({ value: key(sort), label: labelOf(sort) }))}
      onChange={(chosen) => {
        const sort = sorts.find((each) => key(each) === chosen) ?? null
        const [byDefault] = usual
        change({ sort: sort && byDefault && key(sort) === key(byDefault) ? null : sort })
      }}
    />
  )
}
