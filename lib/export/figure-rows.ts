import { themeMatrix } from '@/lib/analysis/theme-matrix'
import type { Chart, ChartInput } from '@/lib/charts/chart'
import { themes } from '@/lib/charts/themes'

/** What the rows of a figure are, the fewest that still compare, and the figure's input with the first few of them. */
export interface FigureRows {
  of: number
  least: number
  first: (count: number) => ChartInput
  said: (count: number) => string
}

/** A row of the matrix of themes is a theme; of every other chart, a zone. */
export function figureRows(input: ChartInput, chart: Chart): FigureRows {
  const { comparison, view, words } = input
  const { dataset } = comparison
  const { formats, messages } = words
  const { zones, rows } = themeMatrix(comparison, view.order)
  if (chart.id === themes.id)
    return {
      of: rows.length,
      least: 3,
      first: (count) => {
        const shown = rows.slice(0, count).map(({ theme }) => theme)
        return {
          ...input,
          comparison: { ...comparison, dataset: { ...dataset, themes: shown } },
        }
      },
      said: (count) =>
        messages.figureFit.firstThemes(formats.number(count), formats.number(rows.length)),
    }
  // Zones that the overlap puts side by side by likeness, others show in the shared order.
  const ordered = chart.id === 'overlap' ? zones : comparison.zones
  return {
    of: ordered.length,
    least: 2,
    first: (count) => ({
      ...input,
      comparison: { ...comparison, zones: ordered.slice(0, count) },
    }),
    said: (count) =>
      messages.figureFit.firstZones(formats.number(count), formats.number(ordered.length)),
  }
}
