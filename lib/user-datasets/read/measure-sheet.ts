import { LIMITS } from '../limits'
import type { CellAddress } from '../mend'

/** What a worksheet holds, told from its tags alone before anything is built of it. */
export interface SheetMeasure {
  /** Last row and column with a cell that is not blank. */
  rows: number
  columns: number
  /** Last row that is mentioned, blank or not. */
  lastRow: number
  /** Something stands at a place that no sheet has. Whatever builds it would count its letters into a column beyond all memory. */
  isMisplaced: boolean
  formulas: CellsLike
  /** Cells such as #DIV/0!. */
  errors: CellsLike
}

interface CellsLike {
  count: number
  first: Omit<CellAddress, 'sheet'> | null
}

const TAG = /<(?:[\w.-]+:)?(c|f|row)(?=[\s/>])([^>]*)/g
const PLACE = /\sr\s*=\s*["']([A-Z]{0,3})(\d{1,10})["']/
const HAS_PLACE = /\sr\s*=/
const IS_ERROR = /\st\s*=\s*["']e["']/

/**
 * Measures a worksheet. A workbook of a kilobyte may name one cell in row 1 and one in row 1,048,576 of column XFD, and
 * would be seventeen thousand million cells once built: this finds out first. Stops where a limit is passed.
 */
export function measureSheet(xml: string): SheetMeasure {
  const measure: SheetMeasure = {
    rows: 0,
    columns: 0,
    lastRow: 0,
    isMisplaced: false,
    formulas: { count: 0, first: null },
    errors: { count: 0, first: null },
  }
  let at: Omit<CellAddress, 'sheet'> = { row: 0, column: 0 }
  for (const [, tag, attributes = ''] of xml.matchAll(TAG)) {
    if (tag === 'f') count(measure.formulas, at)
    else {
      const place = PLACE.exec(attributes)
      if (!place && HAS_PLACE.test(attributes)) return { ...measure, isMisplaced: true }
      const [, letters = '', digits = '0'] = place ?? []
      const row = Number(digits)
      if (row > measure.lastRow) measure.lastRow = row
      if (tag === 'c') at = { row, column: columnNumber(letters) }
      if (tag === 'c' && !attributes.endsWith('/')) {
        if (row > measure.rows) measure.rows = row
        if (at.column > measure.columns) measure.columns = at.column
        if (IS_ERROR.test(attributes)) count(measure.errors, at)
      }
    }
    if (measure.rows > LIMITS.rows || measure.columns > LIMITS.columns) break
  }
  return measure
}

function count(cells: CellsLike, at: Omit<CellAddress, 'sheet'>) {
  cells.count += 1
  cells.first ??= at
}

/** A is 1, AA is 27. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
