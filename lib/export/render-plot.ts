import type { Plot } from '@/lib/charts/chart'
import { init } from './echarts-runtime'

/**
 * Draws a plot to an SVG document, without a browser. The same plot gives the same bytes.
 * Colours may be CSS variables, where the page that holds the picture defines them.
 */
export function renderPlot({ width, height, option }: Plot): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height, locale: 'EN' })
  chart.setOption({ ...option, animation: false })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return renumber(svg)
}

/** ECharts numbers its ids through a whole process; here they start anew for each picture. */
function renumber(svg: string): string {
  const seen = new Map<string, string>()
  return svg.replace(/zr\d+-[\w-]+/g, (id) => {
    const known = seen.get(id) ?? `z${seen.size}`
    seen.set(id, known)
    return known
  })
}
