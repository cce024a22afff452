import { cellText, type Sheet, type Workbook } from '@/lib/user-datasets/workbook'
import { sampleColumn } from './column-sample'
import { guessColumn } from './guess-column'
import { guessDatasetFacts } from './guess-dataset-facts'
import { guessHeaderRow } from './guess-header-row'
import { guessTable } from './guess-table'
import type { ColumnMapping, ColumnUse, Mapping, SheetMapping } from './mapping'
import type { TableId } from './tables'

/**
 * A first mapping of a workbook, with the reason for each guess. Nothing is done by it yet.
 *
 * @param today ISO date, for want of a better one the day that the data speak of
 */
export function guessMapping(workbook: Workbook, today: string): Mapping {
  const filled = workbook.sheets.filter((sheet) => sheet.rows.length > 0)
  return {
    format: 'zonescope-mapping',
    version: 1,
    dataset: guessDatasetFacts(workbook, today),
    sheets: filled.map((sheet) => guessSheet(sheet, filled.length === 1)),
  }
}

function guessSheet(sheet: Sheet, isOnly: boolean): SheetMapping {
  const headerRow = guessHeaderRow(sheet)
  const { holds, why } = guessTable(sheet, headerRow, isOnly)
  return {
    sheet: sheet.name,
    holds,
    headerRow,
    columns: holds ? guessColumns(sheet, headerRow, holds) : [],
    why,
  }
}

/** What each column of a sheet is, once it is said what its rows are and where its heads stand. */
export function guessColumns(sheet: Sheet, headerRow: number, table: TableId): ColumnMapping[] {
  const heads = (sheet.rows[headerRow - 1] ?? []).map(cellText)
  const taken = new Set<string>()
  const columns = heads.map((header, i): ColumnMapping => {
    const sample = sampleColumn(sheet, headerRow, i + 1)
    const { use, why } = guessColumn(table, header, sample)
    const key = keyOf(use)
    if (key && taken.has(key))
      return {
        column: i + 1,
        header,
        use: { is: 'ignored' },
        why: { zh: '前面已有这样的列', en: 'there is such a column before it' },
      }
    if (key) taken.add(key)
    return { column: i + 1, header, use, why }
  })
  return table === 'zones' && ![...taken].some((key) => key.startsWith('name '))
    ? withNames(columns, sheet, headerRow)
    : columns
}

function keyOf(use: ColumnUse): string | null {
  return use.is === 'known' ? `${use.key} ${use.language ?? ''}` : null
}

/** Without a head for names, the first column of differing texts holds them. */
function withNames(columns: ColumnMapping[], sheet: Sheet, headerRow: number): ColumnMapping[] {
  const at = columns.findIndex(({ use, column }) => {
    const { texts, distinct, numbers } = sampleColumn(sheet, headerRow, column)
    return (
      use.is === 'ignored' &&
      texts.length > 0 &&
      distinct === texts.length &&
      numbers < texts.length
    )
  })
  const found = columns[at]
  if (!found) return columns
  const kind = guessColumn('zones', 'name', sampleColumn(sheet, headerRow, found.column))
  return columns.with(at, {
    ...found,
    use: kind.use,
    why: { zh: '第一列各不相同的文字', en: 'the first column of texts that all differ' },
  })
}
