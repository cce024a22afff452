import type { Language, LocalizedText } from '@/lib/domain/text'
import { type Choice, importProblem } from '@/lib/user-datasets/import-problem'
import type { ColumnMapping } from '@/lib/user-datasets/map/mapping'
import type { Draft } from './draft'
import { idWords } from './id-words'
import { at, namesOf, type TableRow } from './table-row'
import { takeId } from './take-id'
import { idOf } from './take-reference'
import { inLanguageOf, neededText, optionalText } from './take-text'

const GROUP: LocalizedText = { zh: '主题', en: 'Themes' }
const GROUP_DEFINITION: LocalizedText = {
  zh: '读者表格中的一组主题。',
  en: 'A group of themes from the reader’s tables.',
}
const DEFINITION: LocalizedText = {
  zh: '取自表格，没有另作定义。',
  en: 'Taken from the table, and not defined further.',
}
const INCLUDE: LocalizedText = { zh: '表格中写有此主题者。', en: 'What the table says to have it.' }
const EXCLUDE: LocalizedText = { zh: '没有另作规定。', en: 'No further rule.' }

/** A row of the codebook. */
export function takeTheme(row: TableRow, draft: Draft) {
  const label = neededText(draft, row, 'label')
  if (!label) return
  const id = takeId(draft, row, 'theme', idWords(draft, label) || 'theme')
  if (!id) return
  draft.themes.push({
    id,
    group: themeGroup(draft, optionalText(draft, row, 'group') ?? GROUP),
    label,
    definition: optionalText(draft, row, 'definition') ?? DEFINITION,
    include: optionalText(draft, row, 'include') ?? INCLUDE,
    exclude: optionalText(draft, row, 'exclude') ?? EXCLUDE,
  })
  draft.named.themes.add(id, namesOf(row, label))
}

/**
 * The theme that a tag names. Where no sheet is the codebook, a new tag makes a new theme; one that differs from another
 * in width or case alone is kept apart, and said.
 */
export function themeOf(
  draft: Draft,
  row: TableRow,
  column: ColumnMapping | undefined,
  tag: string,
  language: Language,
  group: LocalizedText = GROUP,
): string | null {
  const { themes } = draft.named
  if (draft.tables.has('themes')) return idOf(draft, row, column, tag, themes, 'themes')
  const alike = themes.alike(tag)
  const found = themes.find(tag)
  if (found.is === 'one' && (!alike || alike.name === tag || draft.claimed.theme.has(tag)))
    return found.id
  if (alike && column) {
    const where = { ...at(row, column), value: tag }
    const choices = [
      mergeChoice(row, column, tag, alike.name),
      mergeChoice(row, column, alike.name, tag),
    ]
    draft.problems.add(importProblem('name-alike', { ...where, choices }, alike.name))
  }
  const id = draft.ids.theme.make(draft.spell(tag) || 'theme')
  draft.themes.push({
    id,
    group: themeGroup(draft, group),
    label: inLanguageOf(draft, tag, language),
    definition: DEFINITION,
    include: INCLUDE,
    exclude: EXCLUDE,
  })
  themes.add(id, [tag])
  draft.claimed.theme.set(tag, row.row)
  return id
}

function mergeChoice(row: TableRow, { column }: ColumnMapping, from: string, to: string): Choice {
  return {
    label: { zh: `“${from}”都写作“${to}”`, en: `write “${from}” as “${to}”` },
    mend: { kind: 'merge', sheet: row.sheet.name, column, from, to },
  }
}

function themeGroup(draft: Draft, label: LocalizedText): string {
  const key = `themes ${JSON.stringify([label.zh, label.en])}`
  const known = draft.groups.get(key)
  if (known) return known
  const id = draft.ids.group.make(idWords(draft, label) || 'themes')
  draft.groups.set(key, id)
  draft.themeGroups.push({ id, label, definition: GROUP_DEFINITION })
  return id
}
