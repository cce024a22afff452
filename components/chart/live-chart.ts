import { later } from '../ui/use-later'

/** What draws: the chart program, and how each chart is drawn with it. Never on the path of a click. */
export const LIVE_CHART = later(async (isWanted) => {
  if (!isWanted)
    for (const part of PARTS) {
      await part()
      await pause()
    }
  const [{ EChart }, { plotOf }] = await Promise.all([
    import('./echart'),
    import('@/lib/charts/plots'),
  ])
  return { EChart, plotOf }
})

/** What the chart program stands on, from the ground up. As long as nobody waits for it, the browser is let go after each, and answers what was pressed meanwhile. */
const PARTS = [
  () => import('zrender/lib/zrender.js'),
  () => import('echarts/core'),
  () => import('./echarts-modules'),
  () => import('@/lib/charts/plots'),
]

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
