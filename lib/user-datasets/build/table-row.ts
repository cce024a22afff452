import type { Language, LocalizedText } from '@/lib/domain/text'
import { importProblem, type Whereabouts } from '@/lib/user-datasets/import-problem'
import { LIMITS } from '@/lib/user-datasets/limits'
import type { ColumnMapping, SheetMapping } from '@/lib/user-datasets/map/mapping'
import type { ProblemList } from '@/lib/user-datasets/problem-list'
import { type Cell, cellText, type Row, type Sheet } from '@/lib/user-datasets/workbook'

/** A row as the mapping sees it: cells by what their column is. */
export interface TableRow {
  sheet: Sheet
  /** Counted from 1. */
  row: number
  cells: Row
  mapping: SheetMapping
}

/** The rows below the heads that have something in a column that is used. */
export function* eachRow(sheet: Sheet, mapping: SheetMapping): Generator<TableRow> {
  const used = mapping.columns.filter(({ use }) => use.is !== 'ignored')
  for (let at = mapping.headerRow; at < sheet.rows.length; at += 1) {
    const cells = sheet.rows[at] ?? []
    if (used.some(({ column }) => cellText(cells[column - 1]) !== ''))
      yield { sheet, row: at + 1, cells, mapping }
  }
}

/** Whether every used cell of a row can be read at all; what cannot is said. */
export function isReadable(row: TableRow, problems: ProblemList): boolean {
  let isSound = true
  for (const column of row.mapping.columns) {
    const cell = row.cells[column.column - 1]
    if (column.use.is === 'ignored' || typeof cell !== 'string') continue
    const text = cell.trim()
    const problem =
      text.length > LIMITS.cellLength
        ? importProblem('cell-long', at(row, column), text.length)
        : text.includes('\ufffd') && importProblem('cell-damaged', at(row, column))
    if (!problem) continue
    problems.add(problem)
    isSound = false
  }
  return isSound
}

/** The place of a row, or of its cell in a column, with what stands there. */
export function at(row: TableRow, column?: ColumnMapping): Whereabouts {
  const place = { file: row.sheet.file, sheet: row.sheet.name, row: row.row }
  if (!column) return { place }
  return {
    place: { ...place, column: column.column },
    header: column.header,
    value: cellText(row.cells[column.column - 1]),
  }
}

/** The column of a key that the table knows, of a language where one is asked for. */
export function columnOf(
  row: TableRow,
  key: string,
  language?: Language,
): ColumnMapping | undefined {
  return row.mapping.columns.find(
    ({ use }) =>
      use.is === 'known' &&
      use.key === key &&
      (language === undefined || use.language === language),
  )
}

export function cellOf(row: TableRow, key: string): Cell {
  const column = columnOf(row, key)
  return column ? (row.cells[column.column - 1] ?? null) : null
}

export function textOf(row: TableRow, key: string, language?: Language): string {
  const column = columnOf(row, key, language)
  return column ? cellText(row.cells[column.column - 1]) : ''
}

/** What a row says under a key, in each language that it has a column for; null where it says nothing. */
export function localizedOf(row: TableRow, key: string): LocalizedText | null {
  const zh = textOf(row, key, 'zh')
  const en = textOf(row, key, 'en')
  if (zh === '' && en === '') return null
  return { ...(zh !== '' && { zh }), ...(en !== '' && { en }) }
}

/** What others may call the thing that a row is: the id as the row writes it, and its name in each language. */
export function namesOf(row: TableRow, name: LocalizedText): string[] {
  return [textOf(row, 'id'), name.zh ?? '', name.en ?? ''].filter((each) => each !== '')
}
