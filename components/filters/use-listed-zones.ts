import { useMemo, useState } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import type { Zone } from '@/lib/domain/zone'
import { findEntries, searchIndex } from '@/lib/search/find-entries'
import { usePinyin } from '../ui/pinyin-store'

/** The zones that a search within the picker leaves, in their usual order; all while nothing is typed. Nothing is deselected by it. */
export function useListedZones(dataset: Dataset): {
  query: string
  setQuery: (query: string) => void
  listed: readonly Zone[]
} {
  const [query, setQuery] = useState('')
  const { read } = usePinyin()
  const index = useMemo(
    () =>
      searchIndex(
        dataset.zones.map((zone) => ({ zone, name: zone.shortName, also: [zone.name] })),
        read,
      ),
    [dataset, read],
  )
  const listed = useMemo(() => {
    if (query.trim() === '') return dataset.zones
    const found = new Set(findEntries(index, query).map(({ entry }) => entry.zone))
    return dataset.zones.filter((zone) => found.has(zone))
  }, [dataset, index, query])
  return { query, setQuery, listed }
}
