import { CanvasRenderer } from 'echarts/renderers'
import { echarts } from './echarts-modules'

/** Fetched with the first figure that is drawn on a canvas: most never are. */
echarts.use([CanvasRenderer])
