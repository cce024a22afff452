'use client'

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import { currentQuery, setQuery, subscribeQuery } from './location-store'
import { type PairView, type ParsedPairView, parsePairView, serialisePairView } from './pair-params'

export type ChangePairView = (change: Partial<PairView>) => void

/** The aligned zones that the address holds; on the server the default pair, which the page's HTML then shows. */
export function usePairView(dataset: Dataset): ParsedPairView & { change: ChangePairView } {
  const query = useSyncExternalStore(subscribeQuery, currentQuery, () => '')
  const parsed = useMemo(() => parsePairView(query, dataset), [query, dataset])
  const change = useCallback<ChangePairView>(
    (part) => {
      const latest = parsePairView(currentQuery(), dataset).view
      setQuery(serialisePairView({ ...latest, ...part }, dataset), 'push')
    },
    [dataset],
  )
  return { ...parsed, change }
}
