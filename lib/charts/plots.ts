import { barPlot } from './bar-plot'
import type { Chart, DrawChart } from './chart'
import { dotsPlot } from './dots-plot'
import { overlapPlot } from './overlap-plot'
import { radarPlot } from './radar-plot'
import { themesPlot } from './themes-plot'
import { weightingPlot } from './weighting-plot'

/** How every chart of the registry is drawn. Pages load this with the chart program, not before. */
const PLOTS: Readonly<Record<string, DrawChart>> = {
  bars: barPlot,
  radar: radarPlot,
  dots: dotsPlot,
  themes: themesPlot,
  overlap: overlapPlot,
  weighting: weightingPlot,
}

export function plotOf({ id }: Pick<Chart, 'id'>): DrawChart {
  const plot = PLOTS[id]
  if (!plot) throw new Error(`lib/charts/plots.ts has no plot for the chart "${id}".`)
  return plot
}
