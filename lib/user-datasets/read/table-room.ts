import { LIMITS } from '../limits'

type Full = 'rows-too-many' | 'columns-too-many' | 'cells-too-many'

/** What may still be read into the tables of one workbook, taken row by row while they are read. */
export interface TableRoom {
  /** Takes room for a row; names the limit that it goes beyond, or null. */
  take: (columns: number) => Full | null
}

export function tableRoom(): TableRoom {
  let rows = 0
  let cells = 0
  return {
    take(columns) {
      rows += 1
      cells += columns
      if (columns > LIMITS.columns) return 'columns-too-many'
      if (rows > LIMITS.rows) return 'rows-too-many'
      return cells > LIMITS.cells ? 'cells-too-many' : null
    },
  }
}
