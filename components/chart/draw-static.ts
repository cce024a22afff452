import { type Chart, type ChartInput, lookOf } from '@/lib/charts/chart'
import { SCREEN } from '@/lib/charts/palette'
import { plotOf } from '@/lib/charts/plots'
import { renderPlot } from '@/lib/export/render-plot'

/** How marks look under the pointer: in a page these rules would hold for the marks of all its pictures. */
const OWN_STYLE = /<style[\s\S]*?<\/style>/g

/**
 * A chart as SVG for the page's HTML, at a width in px; empty where there is nothing to draw. Between two widths a picture
 * keeps its height, which is the live chart's, and stands at the left.
 */
export function drawStatic(chart: Chart, input: ChartInput, width: number): string {
  const plot = plotOf(chart)(input, lookOf(width, SCREEN, input.words.locale))
  if (!plot) return ''
  return renderPlot(plot)
    .replace('<svg ', '<svg preserveAspectRatio="xMinYMin" ')
    .replace(OWN_STYLE, '')
}
