import { CustomChart, RadarChart } from 'echarts/charts'
import { RadarComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

echarts.use([CustomChart, RadarChart, RadarComponent, TooltipComponent, SVGRenderer])

export { echarts }
