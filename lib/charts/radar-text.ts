import { baselinePhrase } from './baseline-text'
import type { ChartInput } from './chart'

/** “median of six”, or “baseline: Ningbo”. */
export function ghostLabel(input: ChartInput): string {
  const { comparison, words } = input
  const { figure } = words.messages
  return (
    baselinePhrase(input) ||
    figure.radarKeyMedian(words.formats.spelled(comparison.dataset.zones.length))
  )
}
