import type { Dataset } from './dataset'
import type { Evidence } from './evidence'
import type { Fact, Indicator, Observation } from './indicator'
import type { Path } from './json-path'
import type { Place } from './place'
import type { Carrier } from './programme'
import type { SourceDocument } from './source-document'
import type { Theme, ThemeGroup, ZoneTheme } from './theme'
import type { Goal, GoalGroup, Linkage, Passage, StatedCount, SubArea, Zone } from './zone'

/** Every kind of record, with its shape. A record is what evidence supports and values come from. */
interface RecordShapes {
  positioning: Passage
  subArea: SubArea
  theme: ZoneTheme
  goalGroup: GoalGroup
  goal: Goal
  measure: Passage
  linkage: Linkage
  context: Passage
  stated: StatedCount
  observation: Observation
  fact: Fact
  direction: Passage
  reformDomain: Passage
  carrier: Carrier
  principle: Passage
}

type RecordKind = keyof RecordShapes
export type RecordId = string

/** A record with its kind and whose it is. */
export type RecordEntry = {
  [Kind in RecordKind]: {
    kind: Kind
    record: RecordShapes[Kind]
    zone?: Zone
    place?: Place
  }
}[RecordKind]

type PlacedRecord = readonly [entry: RecordEntry, path: Path]

/** All records of a dataset in file order. */
export function* eachRecord(dataset: Dataset): Generator<RecordEntry> {
  for (const [entry] of placedRecords(dataset)) yield entry
}

/** The same with where in the file each stands; apart, since only problems say so and the places outweigh the records. */
export function* placedRecords(dataset: Dataset): Generator<PlacedRecord> {
  for (const [z, zone] of dataset.zones.entries()) {
    const list = <Kind extends RecordKind>(
      kind: Kind,
      key: keyof Zone & string,
      records: readonly RecordShapes[Kind][],
    ) =>
      records.map(
        (record, i) => [{ kind, record, zone } as RecordEntry, ['zones', z, key, i]] as const,
      )
    yield* list('positioning', 'positioning', zone.positioning)
    yield* list('subArea', 'subAreas', zone.subAreas)
    yield* list('theme', 'themes', zone.themes)
    yield* list('goalGroup', 'goalGroups', zone.goalGroups)
    yield* list('goal', 'goals', zone.goals)
    yield* list('measure', 'measures', zone.measures)
    yield* list('linkage', 'linkages', zone.linkages)
    yield* list('context', 'context', zone.context)
    yield* list('stated', 'stated', zone.stated)
    yield* list('observation', 'observations', zone.observations)
  }
  for (const [p, place] of dataset.places.entries())
    for (const [i, record] of place.facts.entries())
      yield [{ kind: 'fact', record, place }, ['places', p, 'facts', i]]
  const { directions, reformDomains, carriers, principles } = dataset.programme
  const shared = <Kind extends RecordKind>(
    kind: Kind,
    key: string,
    records: readonly RecordShapes[Kind][],
  ) => records.map((record, i) => [{ kind, record } as RecordEntry, ['programme', key, i]] as const)
  yield* shared('direction', 'directions', directions)
  yield* shared('reformDomain', 'reformDomains', reformDomains)
  yield* shared('carrier', 'carriers', carriers)
  yield* shared('principle', 'principles', principles)
}

export interface Lookup {
  zones: ReadonlyMap<string, Zone>
  themes: ReadonlyMap<string, Theme>
  themeGroups: ReadonlyMap<string, ThemeGroup>
  indicators: ReadonlyMap<string, Indicator>
  places: ReadonlyMap<string, Place>
  sources: ReadonlyMap<string, SourceDocument>
  evidence: ReadonlyMap<string, Evidence>
  records: ReadonlyMap<RecordId, RecordEntry>
}

const lookups = new WeakMap<Dataset, Lookup>()

/** Maps from id to thing, built once per dataset. */
export function lookup(dataset: Dataset): Lookup {
  let found = lookups.get(dataset)
  if (!found) {
    let records: Lookup['records'] | undefined
    found = {
      zones: byId(dataset.zones),
      themes: byId(dataset.themes),
      themeGroups: byId(dataset.themeGroups),
      indicators: byId(dataset.indicators),
      places: byId(dataset.places),
      sources: byId(dataset.sources),
      evidence: byId(dataset.evidence),
      // By far the largest map, and needed only to find evidence.
      get records() {
        records ??= new Map(Array.from(eachRecord(dataset), (entry) => [entry.record.id, entry]))
        return records
      },
    }
    lookups.set(dataset, found)
  }
  return found
}

/** The evidence of some records, in the order given, each piece once. */
export function evidenceOf(dataset: Dataset, records: readonly RecordId[]): Evidence[] {
  const maps = lookup(dataset)
  const ids = new Set(records.flatMap((id) => maps.records.get(id)?.record.evidence ?? []))
  return [...ids].flatMap((id) => maps.evidence.get(id) ?? [])
}

function byId<Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}
