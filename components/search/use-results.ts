import { useMemo, useState } from 'react'
import { savedViews } from '@/lib/saved-views/saved-views-store'
import { type Found, findEntries, searchIndex } from '@/lib/search/find-entries'
import { useReading } from '../layout/reading-context'
import { usePinyin } from '../ui/pinyin-store'
import type { Destination, DestinationKind } from './destinations/destination'
import { destinations } from './destinations/sources'
import { readerView } from './reader-view'

/** More than these are not listed: who sees so many types on. */
const MOST_LISTED = 60

/** What is listed before anything is typed. */
const OPENING: readonly DestinationKind[] = ['zone', 'page']

export interface Results {
  /** Kind by kind, in the order of their first; what agrees best is the first of all. */
  groups: ReadonlyMap<DestinationKind, readonly Found<Destination>[]>
  /** The same without their kinds, as they are gone through. */
  listed: readonly Found<Destination>[]
  /** How many agree, listed or not. */
  total: number
  /** Whether anything is searched: marks and spaces alone are nothing. */
  isAsked: boolean
}

export function useResults(query: string): Results {
  const { dataset, words } = useReading()
  const { read } = usePinyin()
  const { locale } = words
  // As the page is when the search is opened: it does not change below.
  const [all] = useState(() =>
    destinations({
      dataset,
      locale,
      view: readerView(dataset, locale),
      saved: savedViews.current().views,
    }),
  )
  const index = useMemo(() => searchIndex(all, read), [all, read])
  return useMemo(() => {
    const isAsked = /[\p{L}\p{N}]/u.test(query)
    const found = isAsked ? findEntries(index, query) : opening(all)
    const groups = byKind(found.slice(0, MOST_LISTED))
    return { groups, listed: [...groups.values()].flat(), total: found.length, isAsked }
  }, [all, index, query])
}

function opening(all: readonly Destination[]): Found<Destination>[] {
  return all.flatMap((entry) =>
    OPENING.includes(entry.kind) ? { entry, place: 0, manner: 0, marks: new Map() } : [],
  )
}

function byKind(found: readonly Found<Destination>[]): Results['groups'] {
  const groups = new Map<DestinationKind, Found<Destination>[]>()
  for (const each of found) {
    const group = groups.get(each.entry.kind)
    if (group) group.push(each)
    else groups.set(each.entry.kind, [each])
  }
  return groups
}
