'use client'

import { MEDIAN } from '@/lib/analysis/baseline'
import type { Comparison } from '@/lib/analysis/comparison'
import type { View } from '@/lib/analysis/view'
import type { Words } from '@/lib/i18n/words'
import type { Change } from '../filters/use-query-view'
import { ZoneChoice } from '../filters/zone-choice'

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
  return (
    <ZoneChoice
      label={m.label}
      value={view.baseline ?? ''}
      others={[
        { value: '', label: m.none },
        { value: MEDIAN, label: m.median(words.formats.spelled(dataset.zones.length)) },
      ]}
      zones={dataset.zones}
      words={words}
      onChange={(id) => change({ baseline: id || null })}
    />
  )
}
