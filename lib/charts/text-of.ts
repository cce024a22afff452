import { once } from '@/lib/analysis/once'
import type { Chart, ChartInput, FigureText } from './chart'

/** The words of a chart, put together once for an input: a page asks for them in several places, and they may go through thousands of zones. */
export function textOf(chart: Chart, input: ChartInput): FigureText {
  const known = textsOf(input)
  const text = known.get(chart.id) ?? chart.text(input)
  known.set(chart.id, text)
  return text
}

const textsOf = once((_: ChartInput) => new Map<string, FigureText>())
