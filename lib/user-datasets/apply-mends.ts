import type { CellAddress, Mend } from './mend'
import { LIST_SEPARATORS, replaceItem } from './values/split-list'
import { type Cell, cellText, type Row, type Sheet, type Workbook } from './workbook'

/**
 * A workbook with mends applied, in their order; the one given stays as it was. Sheets and rows that no mend touches
 * are shared. A mend of a place that is not there does nothing.
 */
export function applyMends(workbook: Workbook, mends: readonly Mend[]): Workbook {
  if (mends.length === 0) return workbook
  const bySheet = new Map<string, Mend[]>()
  for (const mend of mends) {
    const own = bySheet.get(sheetOf(mend))
    if (own) own.push(mend)
    else bySheet.set(sheetOf(mend), [mend])
  }
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const own = bySheet.get(sheet.name)
      return own ? mended(sheet, own) : sheet
    }),
  }
}

function sheetOf(mend: Mend): string {
  return mend.kind === 'edit' || mend.kind === 'answer' ? mend.cell.sheet : mend.sheet
}

function mended(sheet: Sheet, mends: readonly Mend[]): Sheet {
  const rows = [...sheet.rows]
  for (const mend of mends) {
    switch (mend.kind) {
      case 'edit':
        write(rows, mend.cell, mend.to === '' ? null : mend.to)
        break
      case 'answer': {
        const { value, missing } = mend
        const printed = cellText(rows[mend.cell.row - 1]?.[mend.cell.column - 1])
        write(rows, mend.cell, { printed, value, ...(missing && { missing }) })
        break
      }
      case 'drop':
        if (mend.row >= 1 && mend.row <= rows.length) rows[mend.row - 1] = []
        break
      case 'merge':
        merge(rows, mend)
    }
  }
  return { ...sheet, rows }
}

function write(rows: Row[], { row, column }: CellAddress, cell: Cell) {
  const old = rows[row - 1]
  if (!old || column < 1 || column > old.length) return
  rows[row - 1] = old.with(column - 1, cell)
}

function merge(
  rows: Row[],
  { column, from, to, separators = LIST_SEPARATORS }: Extract<Mend, { kind: 'merge' }>,
) {
  const at = column - 1
  for (const [i, row] of rows.entries()) {
    const cell = row[at]
    // A number may be a name as well.
    const text = typeof cell === 'number' ? cellText(cell) : cell
    if (typeof text !== 'string' || !text.includes(from)) continue
    // A cell that is the spelling as a whole may have a separator in it.
    const written = text.trim() === from ? to : replaceItem(text, separators, from, to)
    if (written !== text) rows[i] = row.with(at, written)
  }
}
