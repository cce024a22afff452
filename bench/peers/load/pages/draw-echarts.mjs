/**
 * Bars in ECharts, as its examples draw them.
 * @param {typeof import('echarts')} echarts
 * @param {HTMLElement} slot
 */
export function drawEcharts(echarts, slot, zones) {
  const chart = echarts.getInstanceByDom(slot) ?? echarts.init(slot)
  chart.setOption({
    animation: false,
    xAxis: { type: 'value' },
    yAxis: { type: 'category', inverse: true, data: zones.map(({ name }) => name) },
    series: [{ type: 'bar', data: zones.map(({ values }) => values[0]) }],
  })
}
