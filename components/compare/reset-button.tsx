'use client'

import { useState } from 'react'
import { defaultView, type View } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import type { Words } from '@/lib/i18n/words'
import { serialiseView } from '../filters/selection-params'
import type { Change } from '../filters/use-query-view'
import { announce } from '../layout/announce'

/**
 * Takes back every choice but the tab, the zone emphasised and the words that are open; pressed again, gives them back.
 * It stays one button, so that the focus on it is not lost.
 */
export function ResetButton({
  dataset,
  view,
  words,
  change,
}: {
  dataset: Dataset
  view: View
  words: Words
  change: Change<View>
}) {
  const { compare } = words.messages
  const [before, setBefore] = useState<View | null>(null)
  const { tab, focus, evidence } = view
  const kept = { tab, focus, evidence }
  const initial = defaultView(dataset)
  const isReset =
    serialiseView({ ...view, tab: initial.tab, focus: null, evidence: null }, dataset) === ''
  if (isReset && before === null) return null
  const press = () => {
    setBefore(isReset ? null : view)
    change({ ...(isReset && before ? before : initial), ...kept })
    announce(isReset ? compare.wasUndone : compare.wasReset)
  }
  return (
    <button type="button" className="link" onClick={press}>
      {isReset ? compare.undo : compare.reset}
    </button>
  )
}
