import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import { currentQuery, setQuery, subscribeQuery } from '../filters/location-store'
import { parseZoneView, serialiseZoneView, type ZoneAddress } from '../filters/zone-params'

/** The zone that the address names. On the server, and in the page's HTML, the first of the dataset. */
export function useZoneView(dataset: Dataset): {
  view: ZoneAddress
  ignored: readonly string[]
  show: (view: ZoneAddress) => void
} {
  const query = useSyncExternalStore(subscribeQuery, currentQuery, () => '')
  const { view, ignored } = useMemo(() => parseZoneView(query, dataset), [query, dataset])
  const show = useCallback((next: ZoneAddress) => setQuery(serialiseZoneView(next), 'push'), [])
  return { view, ignored, show }
}
