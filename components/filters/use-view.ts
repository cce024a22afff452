'use client'

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { View } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import { currentQuery, setQuery, subscribeQuery } from './location-store'
import { parseView, serialiseView } from './selection-params'

export type ChangeView = (change: Partial<View>, how?: 'push' | 'replace') => void

/**
 * The view that the address holds, and a way to change it. There is no second copy of it.
 * The server's snapshot is the default view, so the page's HTML hydrates as it stands and then takes on
 * what the address says.
 */
export function useView(dataset: Dataset): {
  view: View
  ignored: readonly string[]
  change: ChangeView
} {
  const query = useSyncExternalStore(subscribeQuery, currentQuery, () => '')
  const { view, ignored } = useMemo(() => parseView(query, dataset), [query, dataset])
  const change = useCallback<ChangeView>(
    (part, how = 'push') => {
      // Read anew, so that two changes in one event do not undo each other.
      const latest = parseView(currentQuery(), dataset).view
      setQuery(serialiseView({ ...latest, ...part }, dataset), how)
    },
    [dataset],
  )
  return { view, ignored, change }
}
