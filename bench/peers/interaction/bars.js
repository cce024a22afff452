import { BarChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

use([BarChart, GridComponent, SVGRenderer])

/** As many as one looks at together; all of thousands would be no chart. */
const BARS = 30

/**
 * Bars of the first zones, without the library's animation, which would go on for many frames.
 * @param {HTMLElement} element
 * @returns {(rows: readonly import('./filtering.js').Row[]) => void}
 */
export function barsIn(element) {
  const chart = init(element, undefined, { renderer: 'svg' })
  return (rows) => {
    const shown = rows.slice(0, BARS)
    chart.setOption({
      animation: false,
      grid: { left: 160, top: 10, bottom: 30 },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', inverse: true, data: shown.map(({ name }) => name) },
      series: [{ type: 'bar', data: shown.map(({ subAreas }) => subAreas) }],
    })
  }
}
