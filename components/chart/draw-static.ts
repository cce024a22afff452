import { type Chart, type ChartInput, lookOf } from '@/lib/charts/chart'
import { SCREEN } from '@/lib/charts/palette'
import { plotOf } from '@/lib/charts/plots'
import { renderPlot } from '@/lib/export/render-plot'

/**
 * A chart as SVG for the page's HTML, at a width in px; empty where there is nothing to draw. Between two widths a picture
 * keeps its height, which is the live chart's, and stands at the left.
 */
export function drawStatic(chart: Chart, input: ChartInput, width: number): string {
  const plot = plotOf(chart)(input, lookOf(width, SCREEN, input.words.locale))
  return plot ? renderPlot(plot).replace('<svg ', '<svg preserveAspectRatio="xMinYMin" ') : ''
}
