import { themeMatrix } from '@/lib/analysis/theme-matrix'
import { type ChartInput, type Look, NARROW, type Plot } from './chart'
import { themesGrid } from './themes-grid'
import { themesList } from './themes-list'

/** A grid with the words in its cells, or where there is no room a list. */
export function themesPlot(input: ChartInput, look: Look): Plot | null {
  const matrix = themeMatrix(input.comparison, input.view.order)
  if (matrix.zones.length === 0 || matrix.rows.length === 0) return null
  const grid = look.width < NARROW ? null : themesGrid(matrix, input, look)
  return grid ?? themesList(matrix, input, look)
}
