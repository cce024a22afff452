import type { Dataset } from './dataset'
import { type DatasetProblem, problem } from './dataset-problem'
import type { Path } from './json-path'
import { eachRecord, type Lookup, lookup, type RecordEntry } from './lookup'
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
    ...Array.from(eachRecord(dataset), (entry) => recordReferences(entry, maps)).flat(),
    ...supersedesItself(dataset),
  ]
}

function recordReferences(entry: RecordEntry, maps: Lookup): DatasetProblem[] {
  const { record, path } = entry
  const evidence = record.evidence.flatMap((id, i) =>
    refers(id, maps.evidence, 'evidence', [...path, 'evidence', i]),
  )
  return [...evidence, ...ownReferences(entry, maps)]
}

function ownReferences(entry: RecordEntry, maps: Lookup): DatasetProblem[] {
  const { path } = entry
  switch (entry.kind) {
    case 'theme':
      return [
        ...refers(entry.record.theme, maps.themes, 'themes', [...path, 'theme']),
        ...entry.record.because.flatMap(({ record }, i) =>
          refers(
            record,
            ofZone(entry, maps),
            { zh: '本区的记录', en: 'the records of this zone' },
            [...path, 'because', i, 'record'],
          ),
        ),
      ]
    case 'goal':
    case 'stated':
      return refers(
        entry.record.group,
        { has: (id) => isGoalGroupOf(maps.records.get(id), entry) },
        'goalGroups',
        [...path, 'group'],
      )
    case 'linkage':
      return [
        ...refers(
          entry.record.to,
          { has: (id) => maps.places.has(id) || (maps.zones.has(id) && id !== entry.zone?.id) },
          'places / zones',
          [...path, 'to'],
        ),
        ...kindOfTarget(entry.record, maps, path),
      ]
    case 'observation':
    case 'fact':
      return [
        ...refers(entry.record.indicator, maps.indicators, 'indicators', [...path, 'indicator']),
        ...(entry.kind === 'fact'
          ? refers(
              entry.record.supersedes,
              { has: (id) => maps.records.get(id)?.kind === 'fact' },
              'facts',
              [...path, 'supersedes'],
            )
          : []),
      ]
    case 'carrier':
      return refers(entry.record.place, maps.places, 'places', [...path, 'place'])
    default:
      return []
  }
}

/** A linkage is of the kind of the place it leads to. */
function kindOfTarget({ to, kind }: Linkage, maps: Lookup, path: Path): DatasetProblem[] {
  const wanted = maps.places.get(to)?.kind ?? (maps.zones.has(to) ? 'zone' : kind)
  return wanted === kind ? [] : [problem('not-allowed', [...path, 'kind'], [wanted], kind)]
}

function ofZone(entry: RecordEntry, maps: Lookup): Ids {
  return { has: (id) => maps.records.get(id)?.zone?.id === entry.zone?.id }
}

/** @param list the lists looked in, by their keys in the file or in words */
function refers(
  id: string | undefined,
  ids: Ids,
  list: string | Bilingual,
  path: Path,
): DatasetProblem[] {
  if (id === undefined || ids.has(id)) return []
  const lists = typeof list === 'string' ? { zh: `${list} `, en: list } : list
  return [problem('dangling-reference', path, id, lists)]
}

function isGoalGroupOf(group: RecordEntry | undefined, { zone }: RecordEntry): boolean {
  return group?.kind === 'goalGroup' && group.zone === zone
}

/** Facts that supersede one another in a circle. Each is walked through once, whatever chains lead to it. */
function supersedesItself(dataset: Dataset): DatasetProblem[] {
  const next = new Map(
    dataset.places.flatMap((place) => place.facts.map((fact) => [fact.id, fact.supersedes])),
  )
  const circles = circlesOf(next)
  return dataset.places.flatMap((place, p) =>
    place.facts.flatMap((fact, f) => {
      const circle = circles.get(fact.id)
      return circle
        ? [problem('circular', ['places', p, 'facts', f, 'supersedes'], from(circle, fact.id))]
        : []
    }),
  )
}

/** For each id that leads back to itself, the ids of its circle. */
function circlesOf(next: ReadonlyMap<string, string | undefined>): Map<string, readonly string[]> {
  const circles = new Map<string, readonly string[]>()
  const walked = new Set<string>()
  for (const start of next.keys()) {
    const chain = new Map<string, number>()
    let id: string | undefined = start
    while (id !== undefined && next.has(id) && !walked.has(id)) {
      walked.add(id)
      chain.set(id, chain.size)
      id = next.get(id)
    }
    const back = id === undefined ? undefined : chain.get(id)
    if (back === undefined) continue
    const circle = [...chain.keys()].slice(back)
    for (const each of circle) circles.set(each, circle)
  }
  return circles
}

/** A circle told from one of its ids back to it, as far as a message names them. */
function from(circle: readonly string[], id: string): string[] {
  const at = circle.indexOf(id)
  return [...circle.slice(at), ...circle.slice(0, at), id]
}
