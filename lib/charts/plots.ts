import { barPlot } from './bar-plot'
import type { Chart, DrawChart } from './chart'
import type { ChartId } from './chart-names'
import { dotsPlot } from './dots-plot'
import { overlapPlot } from './overlap-plot'
import { radarPlot } from './radar-plot'
import { themesPlot } from './themes-plot'
import { weightingPlot } from './weighting-plot'

/** How every chart of the registry is drawn. Pages load this with the chart program, not before. */
const PLOTS: Readonly<Record<ChartId, DrawChart>> = {
  bars: barPlot,
  radar: radarPlot,
  dots: dotsPlot,
  themes: themesPlot,
  overlap: overlapPlot,
  weighting: weightingPlot,
}

export function plotOf({ id }: Pick<Chart, 'id'>): DrawChart {
  return PLOTS[id]
}
