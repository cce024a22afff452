import type { Dataset } from './dataset'
import { type DatasetProblem, problem } from './dataset-problem'
import type { Path } from './json-path'
import { eachRecord } from './lookup'

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
  ) => keys.flatMap((key) => dataset[key].map(({ id }, i) => ({ id, path: [key, i, 'id'] })))
  const records = Array.from(eachRecord(dataset), ({ record, path }) => ({
    id: record.id,
    path: [...path, 'id'],
  }))
  return [
    listed('zones', 'places'),
    listed('themeGroups'),
    listed('themes'),
    listed('indicators'),
    listed('sources'),
    listed('evidence'),
    records,
    ...dataset.zones.flatMap((zone, z) => [
      zone.themes.map(({ theme }, i) => ({ id: theme, path: ['zones', z, 'themes', i, 'theme'] })),
      zone.observations.map(({ indicator, part }, i) => ({
        id: part === undefined ? indicator : `${indicator}/${part}`,
        path: ['zones', z, 'observations', i, part === undefined ? 'indicator' : 'part'],
      })),
    ]),
    ...dataset.indicators.map(({ parts = [] }, n) =>
      parts.map(({ id }, i) => ({ id, path: ['indicators', n, 'parts', i, 'id'] })),
    ),
  ].flatMap(repeated)
}

function repeated(ids: readonly { id: string; path: Path }[]): DatasetProblem[] {
  const first = new Map<string, Path>()
  return ids.flatMap(({ id, path }) => {
    const earlier = first.get(id)
    if (earlier) return [problem('duplicate-id', path, id, earlier)]
    first.set(id, path)
    return []
  })
}
