import type { Language, LocalizedText } from '@/lib/domain/text'
import { COLUMNS, type ColumnKind } from '@/lib/user-datasets/map/columns'
import { TABLES, type TableId } from '@/lib/user-datasets/map/tables'

/** What a cell of a table that leaves holds. */
export type WrittenCell = string | number | null

/** A table that leaves, with heads and a name in one language. */
export interface WrittenTable {
  table: TableId
  name: string
  heads: readonly string[]
  rows: readonly (readonly WrittenCell[])[]
}

/** What a row says under each key; a localized text goes to the columns of its languages. */
export type RowValues = Readonly<Record<string, WrittenCell | LocalizedText | undefined>>

const IN: Record<Language, Record<Language, string>> = {
  zh: { zh: '（中文）', en: '（英文）' },
  en: { zh: ' (Chinese)', en: ' (English)' },
}

/**
 * A table with the columns that some of its rows fill, or that every row needs.
 *
 * @param language of its heads
 * @param languages of its texts: one column each
 */
export function writtenTable(
  table: TableId,
  rows: readonly RowValues[],
  language: Language,
  languages: readonly Language[],
): WrittenTable {
  const kinds = COLUMNS[table].filter(
    ({ key, isNeeded }) => isNeeded || rows.some((row) => isFilled(row[key])),
  )
  const columns = kinds.flatMap((kind) => columnsOf(kind, language, languages))
  return {
    table,
    name: TABLES[table].names[language],
    heads: columns.map(({ head }) => head),
    rows: rows.map((row) => columns.map(({ kind, of }) => cellOf(row[kind.key], of))),
  }
}

interface Column {
  kind: ColumnKind
  of: Language | null
  head: string
}

function columnsOf(kind: ColumnKind, language: Language, languages: readonly Language[]): Column[] {
  const head = kind.names[language]
  return kind.isLocalized
    ? languages.map((of) => ({ kind, of, head: head + IN[language][of] }))
    : [{ kind, of: null, head }]
}

function isFilled(value: RowValues[string]): boolean {
  return value !== undefined && value !== null && value !== ''
}

function cellOf(value: RowValues[string], language: Language | null): WrittenCell {
  if (value === undefined || value === null) return null
  if (typeof value !== 'object') return value
  return language ? (value[language] ?? null) : (value.zh ?? value.en ?? null)
}
