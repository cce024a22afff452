'use client'

import { OVERLAP_MEASURES } from '@/lib/analysis/overlap'
import { THEME_ORDERS } from '@/lib/analysis/theme-matrix'
import type { View } from '@/lib/analysis/view'
import { overlap } from '@/lib/charts/overlap'
import type { Words } from '@/lib/i18n/words'
import type { Change } from '../filters/use-query-view'
import { Choice } from '../ui/choice'

/** What the matrices can be asked: the order of both, and how overlap is measured. */
export function MatrixControls({
  view,
  words,
  change,
}: {
  view: View
  words: Words
  change: Change<View>
}) {
  const { matrices } = words.messages
  const isOverlap = view.tab === overlap.id
  const orders = isOverlap ? matrices.overlapOrders : matrices.orders
  return (
    <>
      {isOverlap && (
        <>
          <Choice
            label={matrices.measure}
            value={view.overlap.measure}
            options={OVERLAP_MEASURES.map((value) => ({ value, label: matrices.measures[value] }))}
            onChange={(measure) => change({ overlap: { ...view.overlap, measure } })}
          />
          <Choice
            label={matrices.minor}
            value={view.overlap.minor ? 'with' : 'without'}
            options={(['without', 'with'] as const).map((value) => ({
              value,
              label: matrices.minors[value],
            }))}
            onChange={(value) => change({ overlap: { ...view.overlap, minor: value === 'with' } })}
          />
        </>
      )}
      <Choice
        label={matrices.order}
        value={view.order}
        options={THEME_ORDERS.map((value) => ({ value, label: orders[value] }))}
        onChange={(order) => change({ order })}
      />
    </>
  )
}
