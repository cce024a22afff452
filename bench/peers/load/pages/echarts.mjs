import * as echarts from 'echarts'
import content from 'page-content'
import { drawEcharts } from './draw-echarts.mjs'
import { plainPage } from './plain-page.mjs'

plainPage(content, (slot, zones) => drawEcharts(echarts, slot, zones))
