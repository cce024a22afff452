import type { Zone } from '@/lib/domain/zone'
import type { ChartInput, Look } from './chart'

/** Where everything stands, in px. */
export interface Frame {
  input: ChartInput
  look: Look
  zones: readonly Zone[]
  size: number
  unit: number
  lineHeight: number
  nameWidth: number
  /** Left edge and width of the cells; 0 wide where there are too many for a matrix. */
  cellsX: number
  cell: number
  /** Heads are numbers where names do not fit. */
  isNumbered: boolean
  /** Cells have room for a mark only, and none for a number. */
  isDense: boolean
  /** Left edges of “nearest” and “farthest”; they stand beside the matrix, or else below it. */
  nearX: number
  farX: number
  isBeside: boolean
  /** Nearest and farthest stand side by side rather than below each other. */
  inColumns: boolean
}
