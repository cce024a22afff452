import { useCallback, useMemo, useSyncExternalStore } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import { currentQuery, setQuery, subscribeQuery } from './location-store'

/** How a page's view is read from a query string and written to one. */
interface QueryView<View extends object, Parsed extends { view: View }> {
  parse: (query: string, dataset: Dataset) => Parsed
  serialise: (view: View, dataset: Dataset) => string
}

/** Takes on part of a view; a deliberate step that Back undoes unless told to replace. */
export type Change<View> = (part: Partial<View>, how?: 'push' | 'replace') => void

/**
 * The view that the address holds, and a way to change it. There is no second copy of it.
 * The server's snapshot is the default view, so the page's HTML hydrates as it stands and then takes on
 * what the address says.
 */
export function useQueryView<View extends object, Parsed extends { view: View }>(
  dataset: Dataset,
  { parse, serialise }: QueryView<View, Parsed>,
): Parsed & { change: Change<View> } {
  const query = useSyncExternalStore(subscribeQuery, currentQuery, () => '')
  const parsed = useMemo(() => parse(query, dataset), [parse, query, dataset])
  const change = useCallback<Change<View>>(
    (part, how = 'push') => {
      // Read anew, so that two changes in one event do not undo each other.
      const latest = parse(currentQuery(), dataset).view
      setQuery(serialise({ ...latest, ...part }, dataset), how)
    },
    [parse, serialise, dataset],
  )
  return { ...parsed, change }
}
