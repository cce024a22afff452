import type { ThemeMatrix } from '@/lib/analysis/theme-matrix'
import type { ChartInput, Look } from './chart'

/** Columns and sizes of one grid, in px. */
export interface Frame {
  input: ChartInput
  look: Look
  matrix: ThemeMatrix
  unit: number
  size: number
  lineHeight: number
  /** Left edges of the theme's name, and of the first zone. */
  nameX: number
  cellsX: number
  cell: number
  hasWords: boolean
  /** Columns are narrower than a name, which then runs upwards, and marks are smaller in proportion. */
  isDense: boolean
  /** Px of a mark for each px that it measures. */
  markUnit: number
  /** Names too long for the room beside their symbols have the line below to themselves. */
  areNamesBelow: boolean
}
