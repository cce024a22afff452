'use client'

import { baselineIds, MEDIAN } from '@/lib/analysis/baseline'
import type { Comparison } from '@/lib/analysis/comparison'
import type { View } from '@/lib/analysis/view'
import { lookup } from '@/lib/domain/lookup'
import type { Words } from '@/lib/i18n/words'
import type { Change } from '../filters/use-query-view'
import { Choice } from '../ui/choice'

/** What every value is set against: nothing, the median, or one zone of the dataset. */
export function BaselineChoice({
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
  const { dataset } = comparison
  const { baseline: m } = words.messages
  const { zones } = lookup(dataset)
  const labelOf = (id: string) => {
    const zone = id === MEDIAN ? undefined : zones.get(id)
    return zone ? words.text(zone.shortName) : m.median(words.formats.spelled(dataset.zones.length))
  }
  return (
    <Choice
      label={m.label}
      value={view.baseline ?? ''}
      options={[
        { value: '', label: m.none },
        ...baselineIds(dataset).map((id) => ({ value: id, label: labelOf(id) })),
      ]}
      onChange={(id) => change({ baseline: id || null })}
    />
  )
}
