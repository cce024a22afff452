import { LANGUAGES, type LocalizedText } from '@/lib/domain/text'
import { CODED_LISTS, type CodedList } from '@/lib/domain/zone'
import { importProblem } from '@/lib/user-datasets/import-problem'
import type { ColumnMapping } from '@/lib/user-datasets/map/mapping'
import { splitList } from '@/lib/user-datasets/values/split-list'
import { isNoneWord, missingReasonOf } from '@/lib/user-datasets/values/value-words'
import { cellText } from '@/lib/user-datasets/workbook'
import type { Draft, DraftZone } from './draft'
import { firstRow } from './first-row'
import { idWords } from './id-words'
import { at, columnOf, namesOf, type TableRow, textOf } from './table-row'
import { evidenceOf } from './take-evidence'
import { recordId, takeId } from './take-id'
import { indicatorOf } from './take-indicator'
import { addLinkage } from './take-linkage'
import { takeNumber } from './take-number'
import { newPlace } from './take-place'
import { inLanguageOf, neededText, optionalText } from './take-text'
import { themeOf } from './take-theme'

/** A row of the sheet of zones: the zone itself. Its lists come when every zone is known, since they may name another. */
export function takeZone(row: TableRow, draft: Draft) {
  const name = neededText(draft, row, 'name')
  if (!name) return
  const id = takeId(draft, row, 'zone', idWords(draft, name) || 'zone')
  if (!id) return
  sayAlike(draft, row, name)
  const shortName = optionalText(draft, row, 'shortName') ?? name
  const zone: DraftZone = {
    id,
    name,
    shortName,
    positioning: [],
    subAreas: [],
    themes: [],
    goalGroups: [],
    goals: [],
    measures: [],
    linkages: [],
    context: [],
    observations: [],
  }
  draft.named.zones.add(id, [...namesOf(row, name), ...namesOf(row, shortName)])
  draft.zoneById.set(id, zone)
  draft.zones.push({ zone, row, coded: new Set(draft.coded) })
}

/** Names that are the same, or look the same, are said; the zones stay apart. */
function sayAlike(draft: Draft, row: TableRow, name: LocalizedText) {
  for (const language of LANGUAGES) {
    const text = name[language]
    if (text === undefined) continue
    const alike = draft.named.zones.alike(text)
    const first = firstRow(draft, `zone ${text}`, row.row)
    if (!alike) continue
    const where = at(row, columnOf(row, 'name', language))
    draft.problems.add(
      first === null
        ? importProblem('name-alike', where, alike.name)
        : importProblem('name-repeated', where, first),
    )
  }
}

/** What the row of a zone lists and states. False where it names a source that is not there. */
export function takeZoneLists({ zone, row, coded }: Draft['zones'][number], draft: Draft) {
  const parent = textOf(row, 'parent')
  if (parent !== '') zone.parent = parentOf(draft, row, parent)
  for (const column of row.mapping.columns) {
    const { use } = column
    const cell = row.cells[column.column - 1] ?? null
    if (use.is === 'indicator') {
      const indicator = draft.columnIndicators.get(column) ?? indicatorOf(draft, row, column, use)
      const unit = draft.units.get(indicator) ?? ''
      const stated = takeNumber(cell, unit, () => at(row, column), draft.problems)
      const id = recordId(draft, zone.id, indicator.slice(0, 36))
      const evidence = evidenceOf(draft, row) ?? []
      zone.observations.push({ id, indicator, evidence, ...stated })
      coded.add('observations')
    } else if (use.is === 'themes' || (use.is === 'known' && isList(use.key))) {
      const list = use.is === 'themes' ? 'themes' : (use.key as CodedList)
      const text = cellText(cell)
      // Blank, or a word for not knowing: nobody looked. A word for none: somebody did.
      if (text === '' || missingReasonOf(text)) continue
      coded.add(list)
      if (isNoneWord(text)) continue
      for (const item of splitList(text, use.separators ?? []))
        addItem(draft, row, column, zone, list, item)
    }
  }
}

function isList(key: string): boolean {
  return (CODED_LISTS as readonly string[]).includes(key)
}

function addItem(
  draft: Draft,
  row: TableRow,
  column: ColumnMapping,
  zone: DraftZone,
  list: CodedList,
  item: string,
) {
  const { use } = column
  const language = (use.is === 'known' || use.is === 'themes' ? use.language : undefined) ?? 'zh'
  const evidence = evidenceOf(draft, row) ?? []
  switch (list) {
    case 'themes': {
      const [weight, group] = use.is === 'themes' ? [use.weight, use.group] : ['primary' as const]
      const theme = themeOf(draft, row, column, item, language, group)
      if (!theme || zone.themes.some((held) => held.theme === theme)) return
      const id = recordId(draft, zone.id, theme.slice(0, 30))
      zone.themes.push({ id, theme, weight, evidence })
      return
    }
    case 'linkages':
      return addLinkage(draft, row, column, zone, item, language, evidence)
    case 'subAreas': {
      const name = inLanguageOf(draft, item, language)
      zone.subAreas.push({ id: recordId(draft, zone.id, 'sub-area'), name, evidence })
      return
    }
    case 'observations':
      return
    default: {
      const text = inLanguageOf(draft, item, language)
      const part = list === 'goals' ? 'goal' : list === 'measures' ? 'measure' : list
      zone[list].push({ id: recordId(draft, zone.id, part), text, evidence })
    }
  }
}

/** A place by its name; where there is none, a new one. A zone is no place, so no zone is another's parent. */
function parentOf(draft: Draft, row: TableRow, name: string): string {
  const found = draft.named.places.find(name)
  if (found.is === 'one') return found.id
  const column = columnOf(row, 'parent')
  const language = (column?.use.is === 'known' && column.use.language) || 'zh'
  return newPlace(draft, row, column, name, language, undefined)
}
