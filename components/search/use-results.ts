import { useCallback, useMemo, useState } from 'react'
import { savedViews } from '@/lib/saved-views/saved-views-store'
import { type Found, finding, indexing } from '@/lib/search/find-entries'
import { type Steps, sharedSteps } from '@/lib/search/steps'
import { useReading } from '../layout/reading-context'
import { MANY } from '../ui/many'
import { usePinyin } from '../ui/pinyin-store'
import { useInSteps } from '../ui/use-in-steps'
import type { Destination, DestinationInput, DestinationKind } from './destinations/destination'
import { pages } from './destinations/pages'
import { gathering } from './destinations/sources'
import { zones } from './destinations/zones'
import { readerView } from './reader-view'

/** More than these are not listed: who sees so many types on. */
const MOST_LISTED = 60

export interface Results {
  /** Kind by kind, in the order of their first; what agrees best is the first of all. */
  groups: ReadonlyMap<DestinationKind, readonly Found<Destination>[]>
  /** The same without their kinds, as they are gone through. */
  listed: readonly Found<Destination>[]
  /** How many agree, listed or not. */
  total: number
  /** Whether anything is searched: marks and spaces alone are nothing. */
  isAsked: boolean
  /** Whether these are not yet of what is typed, because there is much to go through. */
  isLooking: boolean
}

export function useResults(query: string): Results {
  const { dataset, words } = useReading()
  const { read } = usePinyin()
  const { locale } = words
  // As the page is when the search is opened: it does not change below.
  const [input] = useState(() => ({
    dataset,
    locale,
    view: readerView(dataset, locale),
    saved: savedViews.current().views,
  }))
  const [gather] = useState(() => sharedSteps(() => gathering(input)))
  const index = useMemo(
    () =>
      sharedSteps(function* () {
        return yield* indexing(yield* gather(), read)
      }),
    [gather, read],
  )
  const isAsked = /[\p{L}\p{N}]/u.test(query)
  const begin = useCallback(
    function* (): Steps<readonly Found<Destination>[] | null> {
      const ready = yield* index()
      return isAsked ? yield* finding(ready, query) : null
    },
    [index, isAsked, query],
  )
  const { result: found, isDone } = useInSteps(begin, dataset.zones.length > MANY)
  return useMemo(() => {
    const shown = isAsked ? (found ?? []) : opening(input)
    const groups = byKind(shown.slice(0, MOST_LISTED))
    const listed = [...groups.values()].flat()
    return { groups, listed, total: shown.length, isAsked, isLooking: isAsked && !isDone }
  }, [found, input, isAsked, isDone])
}

/** Zones and pages: all of them, or as many zones as leave room for the pages. */
function opening(input: DestinationInput): Found<Destination>[] {
  const others = pages(input)
  return [...zones(input).slice(0, MOST_LISTED - others.length), ...others].map((entry) => ({
    entry,
    place: 0,
    manner: 0,
    marks: new Map(),
  }))
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
