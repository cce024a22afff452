import { bar } from './bar'
import type { Chart } from './chart'
import { dots } from './dots'
import { overlap } from './overlap'
import { radar } from './radar'
import { themes } from './themes'
import { weighting } from './weighting'

/** Every kind of figure, one line each: a tab of the comparison, a paragraph of the methodology, a file. */
export const CHARTS: readonly Chart[] = [bar, radar, dots, themes, overlap, weighting]

export function chartById(id: string): Chart | undefined {
  return CHARTS.find((chart) => chart.id === id)
}
