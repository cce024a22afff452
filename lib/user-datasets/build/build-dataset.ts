import { LANGUAGES } from '@/lib/domain/text'
import { CODED_LISTS, type CodedList } from '@/lib/domain/zone'
import type { Job } from '@/lib/export/export-format'
import { goesOn } from '@/lib/export/goes-on'
import { importProblem } from '@/lib/user-datasets/import-problem'
import { columnKind, neededKeys } from '@/lib/user-datasets/map/columns'
import type { Mapping, SheetMapping } from '@/lib/user-datasets/map/mapping'
import type { TableId } from '@/lib/user-datasets/map/tables'
import type { ProblemList } from '@/lib/user-datasets/problem-list'
import type { Sheet, Workbook } from '@/lib/user-datasets/workbook'
import { type DatasetFile, type Draft, type IdSpace, newDraft } from './draft'
import { isSlug, slugOf } from './slug'
import { eachRow, isReadable, type TableRow } from './table-row'
import { fileSource } from './take-evidence'
import { reserveId } from './take-id'
import { takeIndicator } from './take-indicator'
import { takeLinkage } from './take-linkage'
import { takeObservation } from './take-observation'
import { takePlace } from './take-place'
import { takeGoal, takePassage, takeSubArea } from './take-records'
import { takeSource } from './take-source'
import { takeTheme } from './take-theme'
import { takeZone, takeZoneLists } from './take-zone'
import { takeZoneTheme } from './take-zone-theme'

interface TableTaker {
  ids: IdSpace
  take: (row: TableRow, draft: Draft) => void
}

/** How the rows of each table are taken, in this order: what others name, comes before them. */
const TAKERS: Record<TableId, TableTaker> = {
  sources: { ids: 'source', take: takeSource },
  indicators: { ids: 'indicator', take: takeIndicator },
  themes: { ids: 'theme', take: takeTheme },
  places: { ids: 'zone', take: takePlace },
  zones: { ids: 'zone', take: takeZone },
  positioning: { ids: 'record', take: takePassage('positioning') },
  subAreas: { ids: 'record', take: takeSubArea },
  zoneThemes: { ids: 'record', take: takeZoneTheme },
  goals: { ids: 'record', take: takeGoal },
  measures: { ids: 'record', take: takePassage('measures') },
  linkages: { ids: 'record', take: takeLinkage },
  context: { ids: 'record', take: takePassage('context') },
  observations: { ids: 'record', take: takeObservation },
}

/** Tables of their own that say a list was looked at for every zone. */
const CODED_BY: Partial<Record<TableId, CodedList>> = {
  positioning: 'positioning',
  subAreas: 'subAreas',
  zoneThemes: 'themes',
  goals: 'goals',
  measures: 'measures',
  linkages: 'linkages',
  context: 'context',
  observations: 'observations',
}

/** Rows between two looks at whether the job goes on. */
const BREATH = 1000

/** A dataset file made of the rows of a workbook by a mapping; null where it was called off or has no zone. */
export async function buildDataset(
  workbook: Workbook,
  mapping: Mapping,
  problems: ProblemList,
  spell: Draft['spell'],
  job: Job,
): Promise<{ file: DatasetFile | null; rows: number; isCancelled: boolean }> {
  const used = usedSheets(workbook, mapping)
  const tables = new Set(used.map(({ holds }) => holds))
  const coded = new Set([...tables].flatMap((table) => CODED_BY[table] ?? []))
  const draft = newDraft(spell, mapping.dataset, tables, coded, problems)
  const steps = stepsOf(used, draft)
  const total = steps.reduce((sum, { rows }) => sum + rows, 0)
  let done = 0
  for (const { each } of steps) {
    for (const take of each()) {
      take()
      done += 1
      if (done % BREATH === 0 && !(await goesOn(job, done / total)))
        return { file: null, rows: done, isCancelled: true }
    }
  }
  if (draft.zones.length === 0) {
    const file = workbook.sheets[0]?.file ?? ''
    problems.add(importProblem('zones-absent', { place: { file } }))
    return { file: null, rows: done, isCancelled: false }
  }
  return { file: datasetFile(draft, workbook), rows: done, isCancelled: false }
}

interface UsedSheet {
  sheet: Sheet
  mapping: SheetMapping
  holds: TableId
}

function usedSheets(workbook: Workbook, mapping: Mapping): UsedSheet[] {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]))
  return mapping.sheets.flatMap((each) => {
    const sheet = sheets.get(each.sheet)
    return sheet && each.holds ? [{ sheet, mapping: each, holds: each.holds }] : []
  })
}

/** The work on each table, as steps that can be stopped between two rows. */
function stepsOf(used: readonly UsedSheet[], draft: Draft) {
  const steps: { rows: number; each: () => Iterable<() => void> }[] = []
  for (const { sheet, mapping, holds } of used) {
    const { ids } = TAKERS[holds]
    steps.push({
      rows: sheet.rows.length,
      each: () => eachOf(sheet, mapping, (row) => reserveId(draft, row, ids)),
    })
  }
  for (const [table, { take }] of Object.entries(TAKERS)) {
    for (const { sheet, mapping, holds } of used) {
      if (holds !== table || !hasNeeded(sheet, mapping, holds, draft)) continue
      const takeSound = (row: TableRow) => {
        if (isReadable(row, draft.problems)) take(row, draft)
      }
      steps.push({ rows: sheet.rows.length, each: () => eachOf(sheet, mapping, takeSound) })
    }
    if (table === 'zones')
      steps.push({
        rows: used.reduce(
          (sum, { sheet, holds }) => (holds === 'zones' ? sum + sheet.rows.length : sum),
          0,
        ),
        *each() {
          for (const entry of draft.zones) yield () => takeZoneLists(entry, draft)
        },
      })
  }
  return steps
}

function* eachOf(sheet: Sheet, mapping: SheetMapping, take: (row: TableRow) => void) {
  for (const row of eachRow(sheet, mapping)) yield () => take(row)
}

/** Whether the columns that every row needs are there; said once for the sheet, not for each of its rows. */
function hasNeeded(sheet: Sheet, { columns }: SheetMapping, holds: TableId, draft: Draft): boolean {
  const has = (key: string) => columns.some(({ use }) => use.is === 'known' && use.key === key)
  const absent = neededKeys(holds).filter((key) => !has(key))
  for (const key of absent) {
    const { zh, en } = columnKind(holds, key)?.names ?? { zh: key, en: key }
    const place = { file: sheet.file, sheet: sheet.name }
    draft.problems.add(importProblem('column-absent', { place }, zh, en))
  }
  return absent.length === 0
}

function datasetFile(draft: Draft, { sheets }: Workbook): DatasetFile {
  const { facts, sources } = draft
  if (sources.length === 0) fileSource(draft, sheets[0]?.file ?? facts.id)
  const codedSomewhere = new Set([
    ...draft.coded,
    ...draft.zones.flatMap(({ coded }) => [...coded]),
  ])
  const coded = CODED_LISTS.filter((list) => codedSomewhere.has(list))
  const languages = LANGUAGES.filter((language) => draft.languages.has(language))
  const { license, id, ...rest } = facts
  return {
    id: isSlug(id) ? id : slugOf(id) || 'my-zones',
    ...rest,
    license: { name: license },
    languages: languages.length === 0 ? ['zh'] : languages,
    coded,
    sources,
    themeGroups: draft.themeGroups,
    themes: draft.themes,
    indicators: draft.indicators,
    places: draft.places,
    zones: draft.zones.map(({ zone, coded: own }) => {
      const list = CODED_LISTS.filter((each) => own.has(each))
      return list.length === coded.length ? zone : { ...zone, coded: list }
    }),
    evidence: draft.evidence,
  }
}
