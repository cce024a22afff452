import type { Chart, ChartInput } from './chart'
import { drawnMatrix, drawnThemes } from './drawn-matrix'
import { drawnZones, withZones } from './drawn-zones'
import { overlap } from './overlap'
import { radar } from './radar'
import { radarZones } from './radar-axes'
import { themes } from './themes'

/** What the rows of a figure are, the fewest that still compare, and the figure's input with the first few of them. */
export interface FigureRows {
  /** How many are drawn where there is room. */
  of: number
  least: number
  first: (count: number) => ChartInput
  said: (count: number) => string
}

/** A row of the matrix of themes is a theme; of every other chart, a zone. Where some of many are drawn, fewer of these. */
export function figureRows(input: ChartInput, chart: Chart): FigureRows {
  const { comparison, words } = input
  const { formats, messages } = words
  if (chart.id === themes.id) {
    const rows = drawnThemes(input).rows.length
    const of = drawnMatrix(input).matrix.rows.length
    return {
      of: rows,
      least: 3,
      first: (count) => ({ ...input, themes: count }),
      said: (count) => messages.figureFit.firstThemes(formats.number(count), formats.number(of)),
    }
  }
  const drawn = zonesOf(input, chart)
  return {
    of: drawn.length,
    least: 2,
    first: (count) => withZones(input, drawn.slice(0, count)),
    said: (count) =>
      messages.figureFit.firstZones(formats.number(count), formats.number(comparison.zones.length)),
  }
}

/** The zones a chart draws, as they stand there: those that the overlap puts side by side by likeness, others in the shared order. */
function zonesOf(input: ChartInput, chart: Chart) {
  if (chart.id === overlap.id) return drawnMatrix(input).matrix.zones
  if (chart.id === radar.id) return radarZones(input)
  return drawnZones(input, chart.draws).zones
}
