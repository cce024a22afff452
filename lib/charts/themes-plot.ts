import { type ChartInput, type Look, NARROW, type Plot } from './chart'
import { drawnThemes } from './drawn-matrix'
import { themesGrid } from './themes-grid'
import { themesList } from './themes-list'

/** A grid with the words in its cells, or where there is no room a list. */
export function themesPlot(input: ChartInput, look: Look): Plot | null {
  const matrix = drawnThemes(input)
  if (matrix.zones.length === 0 || matrix.rows.length === 0) return null
  const grid = look.width < NARROW ? null : themesGrid(matrix, input, look)
  return grid ?? themesList(matrix, input, look)
}
