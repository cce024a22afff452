import type { Dataset } from '@/lib/domain/dataset'
import type { Fact } from '@/lib/domain/indicator'
import { evidenceOf, lookup } from '@/lib/domain/lookup'
import type { Place } from '@/lib/domain/place'
import type { SourceDocument } from '@/lib/domain/source-document'

/** Our mark in a name for digits that the document lost. */
const LOST_DIGITS = '□'

/** A number that a document lost, and what another document says in its place. */
export interface LostDigits {
  place: Place
  lost: Fact
  /** Null where no document at hand has the number. */
  restored: { fact: Fact; sources: readonly SourceDocument[] } | null
}

/** Lost digits of the places given whose name carries our mark. */
export function lostDigits(dataset: Dataset, places: readonly string[]): LostDigits[] {
  const maps = lookup(dataset)
  return places.flatMap((id) => {
    const place = maps.places.get(id)
    const isMarked = Object.values(place?.name ?? {}).some((name) => name?.includes(LOST_DIGITS))
    if (!place || !isMarked) return []
    return place.facts
      .filter(({ missing }) => missing === 'digits-lost')
      .map((lost) => ({ place, lost, restored: restoredBy(place, lost, dataset) }))
  })
}

function restoredBy(place: Place, lost: Fact, dataset: Dataset): LostDigits['restored'] {
  const fact = place.facts.find((each) => each.supersedes === lost.id && each.value !== null)
  if (!fact) return null
  const cited = new Set(evidenceOf(dataset, [fact.id]).map(({ source }) => source))
  return { fact, sources: dataset.sources.filter(({ id }) => cited.has(id)) }
}
