import type { MissingReason } from '@/lib/domain/missing'

/** A cell by the name of its sheet and its place, both counted from 1. */
export interface CellAddress {
  sheet: string
  row: number
  column: number
}

/**
 * A small change to what was read, as a value. A list of them is applied to the workbook anew each time, so the last
 * can be taken back, and the original stays as it was.
 */
export type Mend =
  /** Writes another text into a cell. */
  | { kind: 'edit'; cell: CellAddress; to: string }
  /** Answers for a number: its value, or why there is none. The printed form is kept. */
  | { kind: 'answer'; cell: CellAddress; value: number | null; missing?: MissingReason }
  /** Writes one spelling as another, in every cell of a column, in lists too: parted by any mark, or by these alone. */
  | {
      kind: 'merge'
      sheet: string
      column: number
      from: string
      to: string
      separators?: readonly string[]
    }
  /** Leaves out a row; those below keep their numbers. */
  | { kind: 'drop'; sheet: string; row: number }
