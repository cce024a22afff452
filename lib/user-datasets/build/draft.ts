import type { z } from 'zod'
import type { dataset } from '@/lib/domain/dataset'
import type { Place } from '@/lib/domain/place'
import type { Language } from '@/lib/domain/text'
import type { CodedList } from '@/lib/domain/zone'
import type { ColumnMapping, DatasetFacts } from '@/lib/user-datasets/map/mapping'
import type { TableId } from '@/lib/user-datasets/map/tables'
import { type ProblemList, problemList } from '@/lib/user-datasets/problem-list'
import { type Ids, idSpace } from './ids'
import { type NameIndex, nameIndex } from './name-index'
import type { TableRow } from './table-row'

/** A dataset file in our form: what `parseDataset` is given. */
export type DatasetFile = z.input<typeof dataset>
type List<Key extends keyof DatasetFile> = NonNullable<DatasetFile[Key]>

type ZoneFile = DatasetFile['zones'][number]
type ZoneList = CodedList | 'goalGroups'
/** A zone whose lists are all there, if empty. */
export type DraftZone = Omit<ZoneFile, ZoneList> & {
  [List in ZoneList]: NonNullable<ZoneFile[List]>
}

/** Things that have ids of their own: zones and places share theirs, and so do all records. */
export type IdSpace = 'zone' | 'theme' | 'group' | 'indicator' | 'source' | 'record' | 'evidence'

/** A dataset in the making: what has been built of the rows so far, and how to find it again. */
export interface Draft {
  /** The ASCII letters of a text, Chinese by its sound; '' where it has none. */
  spell: (text: string) => string
  facts: DatasetFacts
  /** Tables that a sheet of the workbook holds. What they do not list, is not made up from other sheets. */
  tables: ReadonlySet<TableId>
  /** Lists that were looked at for every zone, by a sheet of their own. */
  coded: ReadonlySet<CodedList>
  sources: List<'sources'>
  themeGroups: List<'themeGroups'>
  themes: List<'themes'>
  indicators: List<'indicators'>
  places: List<'places'>
  zones: { zone: DraftZone; row: TableRow; coded: Set<CodedList> }[]
  evidence: List<'evidence'>
  ids: Readonly<Record<IdSpace, Ids>>
  /** Ids as rows write them, with the row that has each, by space. */
  claimed: Readonly<Record<IdSpace, Map<string, number>>>
  named: Readonly<Record<'zones' | 'places' | 'themes' | 'indicators' | 'sources', NameIndex>>
  zoneById: Map<string, DraftZone>
  languages: Set<Language>
  /** Kinds of places and units of indicators, by id; ids of groups, by what they are called. */
  placeKinds: Map<string, Place['kind']>
  units: Map<string, string>
  groups: Map<string, string>
  /** Indicators by the column that states them. */
  columnIndicators: Map<ColumnMapping, string>
  /** What may be said once, with the row that said it first. */
  said: Map<string, number>
  /** Evidence and file sources that rows share. */
  rowEvidence: { row: TableRow; id: string } | null
  fileSources: Map<string, string>
  problems: ProblemList
}

export function newDraft(
  spell: Draft['spell'],
  facts: DatasetFacts,
  tables: ReadonlySet<TableId>,
  coded: ReadonlySet<CodedList>,
  problems: ProblemList = problemList(),
): Draft {
  return {
    spell,
    facts,
    tables,
    coded,
    sources: [],
    themeGroups: [],
    themes: [],
    indicators: [],
    places: [],
    zones: [],
    evidence: [],
    ids: bySpace(idSpace),
    claimed: bySpace(() => new Map<string, number>()),
    named: {
      zones: nameIndex(),
      places: nameIndex(),
      themes: nameIndex(),
      indicators: nameIndex(),
      sources: nameIndex(),
    },
    zoneById: new Map(),
    languages: new Set(),
    placeKinds: new Map(),
    units: new Map(),
    groups: new Map(),
    columnIndicators: new Map(),
    said: new Map(),
    rowEvidence: null,
    fileSources: new Map(),
    problems,
  }
}

function bySpace<Thing>(make: () => Thing): Record<IdSpace, Thing> {
  return {
    zone: make(),
    theme: make(),
    group: make(),
    indicator: make(),
    source: make(),
    record: make(),
    evidence: make(),
  }
}
