import { useMemo, useState } from 'react'
import type { Dataset } from '@/lib/domain/dataset'
import type { Zone } from '@/lib/domain/zone'
import { useFoundZones } from './use-found-zones'

/** The zones that a search within the picker leaves, in their usual order; all while nothing is typed. Nothing is deselected by it. */
export function useListedZones(dataset: Dataset): {
  query: string
  setQuery: (query: string) => void
  listed: readonly Zone[]
} {
  const [query, setQuery] = useState('')
  const { found } = useFoundZones(dataset, query)
  const listed = useMemo(() => {
    if (!found) return dataset.zones
    const zones = new Set(found.map(({ entry }) => entry.zone))
    return dataset.zones.filter((zone) => zones.has(zone))
  }, [dataset, found])
  return { query, setQuery, listed }
}
