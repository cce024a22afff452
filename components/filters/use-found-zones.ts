import { useCallback } from 'react'
import { once } from '@/lib/analysis/once'
import type { Dataset } from '@/lib/domain/dataset'
import type { LocalizedText } from '@/lib/domain/text'
import type { Zone } from '@/lib/domain/zone'
import { type Found, finding, indexing, type SearchIndex } from '@/lib/search/find-entries'
import type { ReadPinyin } from '@/lib/search/read-pinyin'
import { type Steps, sharedSteps } from '@/lib/search/steps'
import { MANY } from '../ui/many'
import { usePinyin } from '../ui/pinyin-store'
import { useInSteps } from '../ui/use-in-steps'

interface ZoneEntry {
  zone: Zone
  name: LocalizedText
  also: readonly LocalizedText[]
}

export type FoundZone = Found<ZoneEntry>

/**
 * The zones that agree with what is typed, best first; null as long as nothing is typed. While many are gone through, those of
 * what was typed before, and not `isDone`.
 */
export function useFoundZones(
  dataset: Dataset,
  query: string,
): { found: readonly FoundZone[] | null; isDone: boolean } {
  const { read } = usePinyin()
  const asked = query.trim()
  const begin = useCallback(() => findingZones(dataset, asked, read), [dataset, asked, read])
  const { result, isDone } = useInSteps(begin, dataset.zones.length > MANY)
  return { found: asked === '' ? null : result, isDone }
}

function* findingZones(
  dataset: Dataset,
  query: string,
  read: ReadPinyin | null,
): Steps<readonly FoundZone[] | null> {
  if (query === '') return null
  return yield* finding(yield* indexOf(dataset, read), query)
}

type ZoneIndex = SearchIndex<ZoneEntry>

/** Made ready once for each dataset, and anew when it can be read aloud. */
function indexOf(dataset: Dataset, read: ReadPinyin | null): Steps<ZoneIndex> {
  const known = indexes(dataset)
  let index = known.get(read)
  if (!index) {
    const entries = dataset.zones.map((zone) => ({ zone, name: zone.shortName, also: [zone.name] }))
    index = sharedSteps(() => indexing(entries, read))
    known.set(read, index)
  }
  return index()
}

const indexes = once((_: Dataset) => new Map<ReadPinyin | null, () => Steps<ZoneIndex>>())
