import { CustomChart, RadarChart } from 'echarts/charts'
import { RadarComponent, TooltipComponent } from 'echarts/components'
import { init, setPlatformAPI, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { textWidth } from '@/lib/charts/text-width'
import { guardCaches } from './guarded-cache'

guardCaches()
use([CustomChart, RadarChart, RadarComponent, TooltipComponent, SVGRenderer])

// One table measures text on the server, in files and in tests, so that all draw the same picture.
setPlatformAPI({
  measureText: (text, font) => ({
    width: textWidth(text, { size: Number(/(\d+(?:\.\d+)?)px/.exec(font ?? '')?.[1] ?? 12) }),
  }),
})

export { init }
