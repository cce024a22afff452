import { CustomChart, RadarChart } from 'echarts/charts'
import { RadarComponent, TooltipComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { guardCaches } from '@/lib/export/guarded-cache'

guardCaches()
echarts.use([CustomChart, RadarChart, RadarComponent, TooltipComponent, SVGRenderer])

export { echarts }
