import type { Words } from '@/lib/i18n/words'
import { headCells, type Row, rowCells, withLook } from './cells'
import type { Cell, WorkbookSheet } from './workbook'

/** A table below a list. */
interface ListedTable {
  fields: readonly string[]
  rows: readonly Row[]
  /** In characters, from the third column on. */
  widths: readonly number[]
}

/** Items with what is to be said of each, one below the other; under them, where there is one, a table. */
export function listSheet(
  name: string,
  items: readonly Row[],
  words: Words,
  table?: ListedTable,
): WorkbookSheet {
  return {
    name,
    hasHead: false,
    widths: [30, 60, ...(table?.widths ?? [])],
    rows: [
      ...items.map((item) => {
        const [label, ...said] = wrapped(item, words)
        return label ? [withLook(label, { bold: true }), ...said] : []
      }),
      ...(table ? [[], headCells(table.fields, words)] : []),
      ...(table?.rows.map((row) => wrapped(row, words)) ?? []),
    ],
  }
}

/** A row whose texts are broken into lines. */
export function wrapped(row: Row, words: Words): Cell[] {
  return rowCells(row, words).map((cell) => withLook(cell, { wrapped: true }))
}
