import { later } from '../ui/use-later'

/** What draws: the chart program, and how each chart is drawn with it. Never on the path of a click. */
export const LIVE_CHART = later(async () => {
  const [{ EChart }, { plotOf }] = await Promise.all([
    import('./echart'),
    import('@/lib/charts/plots'),
  ])
  return { EChart, plotOf }
})
