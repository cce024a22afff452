import type { Dataset } from './dataset'
import { type DatasetProblem, problem } from './dataset-problem'
import type { Path } from './json-path'
import { eachRecord, placedRecords } from './lookup'

/**
 * Ids are unique within their list; zones and places share one list, and so do all records.
 * A zone holds a theme once, and has one observation of an indicator, or of each of its parts.
 */
export function checkUniqueness(dataset: Dataset): DatasetProblem[] {
  const listed = (
    ...keys: (
      | 'zones'
      | 'places'
      | 'themes'
      | 'themeGroups'
      | 'sources'
      | 'indicators'
      | 'evidence'
    )[]
  ) =>
    repeated(
      keys.flatMap((key) => dataset[key].map(({ id }) => id)),
      () => keys.flatMap((key) => dataset[key].map((_, i) => [key, i, 'id'])),
    )
  return [
    ...listed('zones', 'places'),
    ...listed('themeGroups'),
    ...listed('themes'),
    ...listed('indicators'),
    ...listed('sources'),
    ...listed('evidence'),
    ...repeated(
      Array.from(eachRecord(dataset), ({ record }) => record.id),
      () => Array.from(placedRecords(dataset), ([, path]) => [...path, 'id']),
    ),
    ...dataset.zones.flatMap((zone, z) => [
      ...repeated(
        zone.themes.map(({ theme }) => theme),
        () => zone.themes.map((_, i) => ['zones', z, 'themes', i, 'theme']),
      ),
      ...repeated(
        zone.observations.map(({ indicator, part }) =>
          part === undefined ? indicator : `${indicator}/${part}`,
        ),
        () =>
          zone.observations.map(({ part }, i) => [
            ...['zones', z, 'observations', i],
            part === undefined ? 'indicator' : 'part',
          ]),
      ),
    ]),
    ...dataset.indicators.flatMap(({ parts = [] }, n) =>
      repeated(
        parts.map(({ id }) => id),
        () => parts.map((_, i) => ['indicators', n, 'parts', i, 'id']),
      ),
    ),
  ]
}

/** @param pathsOf where the ids stand, in the same order; asked only when one is repeated, which is rare and they are many */
function repeated(ids: readonly string[], pathsOf: () => readonly Path[]): DatasetProblem[] {
  if (new Set(ids).size === ids.length) return []
  const paths = pathsOf()
  const first = new Map<string, Path>()
  return ids.flatMap((id, i) => {
    const path = paths[i] ?? []
    const earlier = first.get(id)
    if (earlier) return [problem('duplicate-id', path, id, earlier)]
    first.set(id, path)
    return []
  })
}
