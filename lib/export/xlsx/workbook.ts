import type { Written } from '../table'

/** How a cell is set, where that is not plain. */
export interface CellLook {
  bold?: boolean
  /** A line below it, as under the head of a table. */
  ruled?: boolean
  /** Breaks its text into lines. */
  wrapped?: boolean
  /** To the right, as numbers are, or a little in from the left. */
  align?: 'right' | 'indented'
  /** A number format of the spreadsheet: `0.0`; `@` keeps what is typed as text. */
  format?: string
}

/** What a cell holds; null for nothing. A text is never a formula. */
export interface Cell {
  value: Written
  look?: CellLook
  /** Where a press on it leads. */
  href?: string
}

export interface WorkbookSheet {
  /** At most 31 characters, without `[ ] : * ? / \`. */
  name: string
  /** Widths of its columns, in characters. */
  widths: readonly number[]
  rows: readonly (readonly Cell[])[]
  /** Whether the first row is the head of a table: it stays in sight, filters, and is repeated on paper. */
  hasHead: boolean
}

/** A workbook before it is written. */
export interface Workbook {
  title: string
  creator: string
  /** ISO date. */
  createdOn: string
  sheets: readonly WorkbookSheet[]
}
