import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import { currentQuery, setQuery, subscribeQuery } from '../filters/location-store'
import { type LinkageView, parseLinkageView, serialiseLinkageView } from './linkage-params'

/** The view that the address holds, and a way to change it. There is no second copy of it. */
export function useLinkageView(dataset: Dataset): {
  view: LinkageView
  ignored: readonly string[]
  change: (part: Partial<LinkageView>) => void
} {
  const query = useSyncExternalStore(subscribeQuery, currentQuery, () => '')
  const { view, ignored } = useMemo(() => parseLinkageView(query, dataset), [query, dataset])
  const change = useCallback(
    (part: Partial<LinkageView>) => {
      const latest = parseLinkageView(currentQuery(), dataset).view
      setQuery(serialiseLinkageView({ ...latest, ...part }), 'push')
    },
    [dataset],
  )
  return { view, ignored, change }
}
