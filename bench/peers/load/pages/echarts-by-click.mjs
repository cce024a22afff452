import content from 'page-content'
import { drawEcharts } from './draw-echarts.mjs'
import { plainPage } from './plain-page.mjs'

// A picture at first, and the library only once somebody presses something.
const picture = document.querySelector('[data-plot]')?.innerHTML ?? ''
let isFirst = true

plainPage(content, async (slot, zones) => {
  if (isFirst) {
    isFirst = false
    slot.innerHTML = picture
    return
  }
  const echarts = await import('echarts')
  if (slot.querySelector(':scope > svg')) slot.innerHTML = ''
  drawEcharts(echarts, slot, zones)
})
