import { bar } from './bar'
import type { Chart } from './chart'
import { CHART_IDS, type ChartId } from './chart-names'
import { dots } from './dots'
import { overlap } from './overlap'
import { radar } from './radar'
import { themes } from './themes'
import { weighting } from './weighting'

/** Every kind of figure, one line each: a tab of the comparison, a paragraph of the methodology, a file. */
const BY_ID: Readonly<Record<ChartId, Chart>> = {
  bars: bar,
  radar,
  dots,
  themes,
  overlap,
  weighting,
}

export const CHARTS: readonly Chart[] = CHART_IDS.map((id) => BY_ID[id])

export function chartById(id: string): Chart | undefined {
  return CHARTS.find((chart) => chart.id === id)
}
