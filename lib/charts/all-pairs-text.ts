import { OVERLAP_FORMS } from '@/lib/analysis/metrics/pair-overlap'
import { MOST_SETS, type OverlapSummary, overlapSummary } from '@/lib/analysis/overlap-summary'
import type { ChartInput } from './chart'
import { codedShown, pairName, pairOf, pairValue } from './overlap-text'

/** All pairs of the zones compared; null where they are too many to be compared. */
export function allPairsOf(input: ChartInput): OverlapSummary | null {
  return overlapSummary(codedShown(input), input.view.overlap)
}

/** “Half of all pairs of 2,500 zones overlap by 20 % or less”. */
export function allPairsTitle(input: ChartInput): string {
  const { formats, messages } = input.words
  const { allPairs } = messages
  const summary = allPairsOf(input)
  const zones = formats.number(input.comparison.zones.length)
  if (summary === null || summary.median === null) return allPairs.titleNone(zones)
  const { pairs, bands, median } = summary
  return median === 0
    ? allPairs.titleApart(zones, formats.number(pairs), formats.number(bands[0] ?? 0))
    : allPairs.title(zones, overlapText(median, input))
}

/** Median, mean, how many share nothing, and who is nearest; or that nothing of it is computed. */
export function allPairsNotes(input: ChartInput): string[] {
  const { formats, messages } = input.words
  const { allPairs } = messages
  const { number } = formats
  const summary = allPairsOf(input)
  if (summary === null) return [allPairs.notCompared(number(MOST_SETS))]
  const { pairs, median, mean, bands } = summary
  if (median === null || mean === null) return []
  const said = allPairs.finding(
    number(pairs),
    overlapText(median, input),
    overlapText(mean, input),
    number(bands[0] ?? 0),
  )
  return [messages.figure.sentences([said, ...nearestSentences(summary, input)])]
}

function nearestSentences({ nearest, highest }: OverlapSummary, input: ChartInput): string[] {
  if (nearest === null || !highest) return []
  const { formats, messages } = input.words
  const { allPairs } = messages
  const first = pairOf(...nearest.first, input)
  const name = pairName(first, input)
  const value = pairValue(first, input)
  return [
    nearest.pairs === 1
      ? allPairs.nearest(name, value)
      : allPairs.tied(formats.number(nearest.pairs), value, name),
  ]
}

/** An overlap as it is printed; in between two numbers as precise as a median. */
function overlapText(value: number, { view, words }: ChartInput): string {
  return words.formats.middle(value, OVERLAP_FORMS[view.overlap.measure])
}
