import type { Dataset } from './dataset'
import { type DatasetProblem, problem } from './dataset-problem'
import type { Observation } from './indicator'
import type { Path } from './json-path'
import { type Lookup, lookup, placedRecords, type RecordEntry } from './lookup'
import type { Bilingual } from './text'
import type { Linkage } from './zone'

type Ids = Pick<ReadonlyMap<string, unknown>, 'has'>

/** Every id that names something names something that is there. */
export function checkReferences(dataset: Dataset): DatasetProblem[] {
  const maps = lookup(dataset)
  return [
    ...dataset.themes.flatMap((theme, i) =>
      refers(theme.group, maps.themeGroups, 'themeGroups', ['themes', i, 'group']),
    ),
    ...dataset.zones.flatMap((zone, i) =>
      refers(zone.parent, maps.places, 'places', ['zones', i, 'parent']),
    ),
    ...dataset.evidence.flatMap((piece, i) =>
      refers(piece.source, maps.sources, 'sources', ['evidence', i, 'source']),
    ),
    ...Array.from(placedRecords(dataset), ([entry, path]) =>
      recordReferences(entry, path, maps),
    ).flat(),
    ...supersedesItself(dataset),
  ]
}

function recordReferences(entry: RecordEntry, path: Path, maps: Lookup): DatasetProblem[] {
  const evidence = entry.record.evidence.flatMap((id, i) =>
    refers(id, maps.evidence, 'evidence', path, 'evidence', i),
  )
  return [...evidence, ...ownReferences(entry, path, maps)]
}

function ownReferences(entry: RecordEntry, path: Path, maps: Lookup): DatasetProblem[] {
  switch (entry.kind) {
    case 'theme':
      return [
        ...refers(entry.record.theme, maps.themes, 'themes', path, 'theme'),
        ...entry.record.because.flatMap(({ record }, i) =>
          refers(
            record,
            ofZone(entry, maps),
            { zh: '本区的记录', en: 'the records of this zone' },
            path,
            'because',
            i,
            'record',
          ),
        ),
      ]
    case 'goal':
    case 'stated':
      return refers(
        entry.record.group,
        new Set(entry.zone?.goalGroups.map(({ id }) => id)),
        'goalGroups',
        path,
        'group',
      )
    case 'linkage':
      return [
        ...refers(
          entry.record.to,
          { has: (id) => maps.places.has(id) || (maps.zones.has(id) && id !== entry.zone?.id) },
          'places / zones',
          path,
          'to',
        ),
        ...kindOfTarget(entry.record, maps, path),
      ]
    case 'observation':
      return [
        ...refers(entry.record.indicator, maps.indicators, 'indicators', path, 'indicator'),
        ...partOf(entry.record, maps, path),
      ]
    case 'fact':
      return [
        ...refers(
          entry.record.indicator,
          { has: (id) => maps.indicators.get(id)?.parts === undefined && maps.indicators.has(id) },
          { zh: 'indicators 中不分项的', en: 'indicators without parts' },
          path,
          'indicator',
        ),
        ...refers(
          entry.record.supersedes,
          { has: (id) => maps.records.get(id)?.kind === 'fact' },
          'facts',
          path,
          'supersedes',
        ),
      ]
    case 'carrier':
      return refers(entry.record.place, maps.places, 'places', path, 'place')
    default:
      return []
  }
}

/** An observation is of a part where its indicator has parts, and of one of them. */
function partOf({ indicator, part }: Observation, maps: Lookup, path: Path): DatasetProblem[] {
  const parts = maps.indicators.get(indicator)?.parts
  if (parts && part === undefined) return [problem('missing-key', [...path, 'part'], 'string')]
  return refers(
    part,
    new Set(parts?.map(({ id }) => id)),
    { zh: '这种数值的分项', en: 'the parts of its indicator' },
    path,
    'part',
  )
}

/** A linkage is of the kind of the place it leads to. */
function kindOfTarget({ to, kind }: Linkage, maps: Lookup, path: Path): DatasetProblem[] {
  const wanted = maps.places.get(to)?.kind ?? (maps.zones.has(to) ? 'zone' : kind)
  return wanted === kind ? [] : [problem('not-allowed', [...path, 'kind'], [wanted], kind)]
}

function ofZone(entry: RecordEntry, maps: Lookup): Ids {
  return { has: (id) => maps.records.get(id)?.zone?.id === entry.zone?.id }
}

/**
 * @param list the lists looked in, by their keys in the file or in words
 * @param keys where under the path the id stands; joined to it only for a problem, since references are many
 */
function refers(
  id: string | undefined,
  ids: Ids,
  list: string | Bilingual,
  path: Path,
  ...keys: Path
): DatasetProblem[] {
  if (id === undefined || ids.has(id)) return []
  const lists = typeof list === 'string' ? { zh: `${list} `, en: list } : list
  return [problem('dangling-reference', [...path, ...keys], id, lists)]
}

function supersedesItself(dataset: Dataset): DatasetProblem[] {
  const next = new Map(
    dataset.places.flatMap((place) => place.facts.map((fact) => [fact.id, fact.supersedes])),
  )
  return dataset.places.flatMap((place, p) =>
    place.facts.flatMap((fact, f) => {
      const chain = [fact.id]
      for (let id = fact.supersedes; id !== undefined && next.has(id); id = next.get(id)) {
        chain.push(id)
        if (id === fact.id)
          return [problem('circular', ['places', p, 'facts', f, 'supersedes'], chain)]
        if (chain.length > next.size) return []
      }
      return []
    }),
  )
}
