import type { MissingReason } from '@/lib/domain/missing'

/** A cell that a reader has answered for: a number, or the reason why there is none, with the printed form. */
export interface AnsweredCell {
  printed: string
  value: number | null
  missing?: MissingReason
}

/** A day, as spreadsheets keep it beside numbers and texts: `2026-11-23`. */
export interface DateCell {
  date: string
}

/** What a cell holds, as raw as its file has it; null for nothing. */
export type Cell = string | number | boolean | DateCell | AnsweredCell | null

export type Row = readonly Cell[]

/** A table as it stands in its file: the row at index 0 is row 1. A short row ends in blank cells. */
export interface Sheet {
  /** The sheet's own name, or that of the file which is one table; unique within a workbook. */
  name: string
  file: string
  rows: readonly Row[]
  /** Whether the file has types for its cells. Where it has none, everything is text. */
  isTyped: boolean
}

/** All that was read together: one spreadsheet, or several files of one table each. */
export interface Workbook {
  sheets: readonly Sheet[]
  /** Title, version and the like, where a package tells them; texts as they stand there. */
  about: Readonly<Partial<Record<'id' | 'title' | 'description' | 'version' | 'license', string>>>
}

/** Where a cell, row or column stands, counted from 1 as people do. */
export interface CellPlace {
  file: string
  sheet?: string
  row?: number
  column?: number
}

/** The letters over a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** A cell's text as a reader sees it, without spaces around it. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'string') return cell.trim()
  if (typeof cell !== 'object') return String(cell)
  return 'date' in cell ? cell.date : cell.printed
}

export function isDateCell(cell: Cell | undefined): cell is DateCell {
  return typeof cell === 'object' && cell !== null && 'date' in cell
}

export function isAnswered(cell: Cell | undefined): cell is AnsweredCell {
  return typeof cell === 'object' && cell !== null && 'printed' in cell
}
