import type { Bilingual } from '@/lib/domain/text'
import { isChoice } from '@/lib/user-datasets/map/choices'
import { columnKind } from '@/lib/user-datasets/map/columns'
import type { ColumnMapping, Mapping } from '@/lib/user-datasets/map/mapping'
import { TABLES, type TableId } from '@/lib/user-datasets/map/tables'
import type { Mend } from '@/lib/user-datasets/mend'
import { splitList } from '@/lib/user-datasets/values/split-list'
import { cellText, type Workbook } from '@/lib/user-datasets/workbook'
import type { Spelling } from './near-spellings'

/** A column whose cells name things, and the marks that part the names in a cell; none where a cell is one name. */
interface NamingColumn {
  sheet: string
  column: number
  separators: readonly string[]
  /** How often each name stands in it. */
  counts: ReadonlyMap<string, number>
}

/** Columns that name the same kind of things, with all spellings in them, the commonest first. */
export interface SpellingGroup {
  id: string
  /** What is named: themes, or the head of a column with a closed list of values. */
  label: Bilingual
  columns: readonly NamingColumn[]
  spellings: readonly Spelling[]
}

/** Every name that tables use for something that several rows share, by what it names. */
export function listSpellings(workbook: Workbook, mapping: Mapping): SpellingGroup[] {
  const groups = new Map<string, { label: Bilingual; columns: NamingColumn[] }>()
  for (const { sheet: name, holds, headerRow, columns } of mapping.sheets) {
    const sheet = workbook.sheets.find((each) => each.name === name)
    if (!sheet || !holds) continue
    for (const column of columns) {
      const named = whatIsNamed(holds, column)
      if (!named) continue
      const { separators } = named
      const counts = new Map<string, number>()
      for (let at = headerRow; at < sheet.rows.length; at += 1)
        for (const item of itemsOf(cellText(sheet.rows[at]?.[column.column - 1]), separators))
          counts.set(item, (counts.get(item) ?? 0) + 1)
      const id = named.id ?? `${name} ${column.column}`
      const group = groups.get(id) ?? { label: named.label, columns: [] }
      group.columns.push({ sheet: name, column: column.column, separators, counts })
      groups.set(id, group)
    }
  }
  return Array.from(groups, ([id, group]) => ({
    id,
    ...group,
    spellings: together(group.columns),
  })).filter(({ spellings }) => spellings.length > 0)
}

/** The mends that write a name otherwise wherever it stands. */
export function respell({ columns }: SpellingGroup, from: string, to: string): Mend[] {
  return columns.flatMap(({ sheet, column, separators, counts }): Mend[] =>
    counts.has(from)
      ? [{ kind: 'merge', sheet, column, from, to, separators: [...separators] }]
      : [],
  )
}

function itemsOf(text: string, separators: readonly string[]): string[] {
  if (separators.length > 0) return splitList(text, separators)
  return text === '' ? [] : [text]
}

function together(columns: readonly NamingColumn[]): Spelling[] {
  const counts = new Map<string, number>()
  for (const column of columns)
    for (const [text, count] of column.counts) counts.set(text, (counts.get(text) ?? 0) + count)
  return Array.from(counts, ([text, count]) => ({ text, count })).toSorted(
    (a, b) => b.count - a.count,
  )
}

/** Columns that name things of these kinds, wherever they stand. */
const NAMED: Partial<Record<TableId, Readonly<Record<string, TableId>>>> = {
  zones: { themes: 'themes', linkages: 'places', parent: 'places' },
  zoneThemes: { theme: 'themes' },
  linkages: { to: 'places' },
  observations: { indicator: 'indicators' },
}

interface Named {
  /** Null where the column stands for itself. */
  id: string | null
  label: Bilingual
  separators: readonly string[]
}

function whatIsNamed(holds: TableId, { use, header }: ColumnMapping): Named | null {
  if (use.is === 'themes') return named('themes', use.separators)
  if (use.is !== 'known') return null
  const table = NAMED[holds]?.[use.key]
  if (table) return named(table, use.separators ?? [])
  const form = columnKind(holds, use.key)?.form
  if (form === undefined || !isChoice(form)) return null
  return { id: null, label: { zh: header, en: header }, separators: [] }
}

function named(table: TableId, separators: readonly string[]): Named {
  const { zh, en } = TABLES[table].names
  return {
    id: table,
    label: table === 'themes' ? { zh: '主题', en: 'Themes' } : { zh, en },
    separators,
  }
}
