import { cellText, textFormat } from '@/lib/export/xlsx/cell-text'
import type { Cell, CellLook, WorkbookSheet } from '@/lib/export/xlsx/workbook'
import type { WrittenCell } from './written-table'

/** A sheet to be written: its name, its rows with the heads first, and how wide its columns are, in characters. */
export interface SheetToWrite {
  name: string
  rows: readonly (readonly WrittenCell[])[]
  widths: readonly number[]
}

/** What the file says of itself; the same template is the same bytes on any day. */
const ABOUT = { title: 'Zonescope', creator: 'Zonescope', createdOn: '2026-01-01' }
const FONT = 'Calibri'

/** Sheets as an XLSX workbook, heads in bold and standing still; numbers are numbers, all else is text and never a formula. */
export async function writeWorkbook(
  sheets: readonly SheetToWrite[],
): Promise<Uint8Array<ArrayBuffer>> {
  const { writeWorkbook: write } = await import('@/lib/export/xlsx/write-workbook')
  return write({ ...ABOUT, sheets: sheets.map(sheetOf) }, FONT)
}

/** A column of numbers stands to the right with its head; texts keep clear of the number before them. */
function sheetOf({ name, rows, widths }: SheetToWrite): WorkbookSheet {
  const isOfNumbers = rows[0]?.map((_, i) => rows.some((row) => typeof row[i] === 'number')) ?? []
  return {
    name,
    widths,
    hasHead: true,
    rows: rows.map((row, r) =>
      row.map((value, i) =>
        cellOf(value, {
          wrapped: true,
          align: isOfNumbers[i] ? 'right' : 'indented',
          ...(r === 0 && { bold: true, ruled: true }),
        }),
      ),
    ),
  }
}

function cellOf(value: WrittenCell, look: CellLook): Cell {
  if (value === null) return { value }
  if (typeof value === 'number') return { value, look }
  const format = textFormat(value)
  return { value: cellText(value, '…'), look: format === undefined ? look : { ...look, format } }
}
