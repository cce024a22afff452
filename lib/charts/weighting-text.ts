import type { Column, Weighting } from '@/lib/analysis/comparison'
import { NEARBY } from '@/lib/analysis/nearby-weightings'
import type { Zone } from '@/lib/domain/zone'
import { besideText } from './baseline-text'
import type { ChartInput } from './chart'
import { missingNotes } from './figure-text'

/** “Weights chosen by the reader …: stated goals 3, measures 1; scale: share of maximum”, for a subtitle or a file. */
export function weightsPhrases(weighting: Weighting, input: ChartInput): string[] {
  return [input.words.messages.weighting.weights(weightsText(weighting, input)), scaleText(input)]
}

/** “scale: share of maximum”. */
export function scaleText({ view, words }: Pick<ChartInput, 'view' | 'words'>): string {
  const { compare, weighting: m } = words.messages
  return m.scale(compare.normalizations[view.normalize])
}

/** “Stated goals 3 and measures 1”: what enters, each with its number. */
export function weightsText({ weighed }: Weighting, { words }: Pick<ChartInput, 'words'>): string {
  const { weighting: m } = words.messages
  return words.formats.and(
    weighed.map(({ column, weight }) =>
      m.weight(words.text(column.metric.label), words.formats.number(weight)),
    ),
  )
}

/** “rank 2, 1–3 under nearby weightings”; empty without a weighting. */
export function rankText(zone: Zone, { comparison, words }: ReaderInput): string {
  const { weighting } = comparison
  const range = weighting?.ranges.get(zone.id)
  if (!range) return ''
  const { figure, weighting: m } = words.messages
  const { number } = words.formats
  const { rank, isShared, first, last } = range
  const parts = [(isShared ? m.rankShared : m.rank)(number(rank))]
  if (weighting && weighting.tries > 0)
    parts.push(first === last ? m.kept : m.range(number(first), number(last)))
  return figure.listed(parts)
}

/** “rank 2 (1–3)”, under a number in a table. */
export function shortRankText(zone: Zone, { comparison, words }: ReaderInput): string {
  const range = comparison.weighting?.ranges.get(zone.id)
  if (!range) return ''
  const { number } = words.formats
  const { rank, first, last } = range
  const reach = first < last ? `${number(first)}–${number(last)}` : ''
  return words.messages.weighting.rankShort(number(rank), reach)
}

/** “weighted value 0.72 (+0.10), this rank in 712 of 1,000”; empty without a weighting. */
export function weightedText(zone: Zone, input: ReaderInput): string {
  const { weighting } = input.comparison
  const range = weighting?.ranges.get(zone.id)
  if (!weighting?.column || !range) return ''
  const { figure, weighting: m } = input.words.messages
  const { number } = input.words.formats
  const { rank, first, last, times } = range
  const parts = [m.value(besideText(weighting.column, zone, input))]
  if (first < last) parts.push(m.times(number(times.get(rank) ?? 0), number(weighting.tries)))
  return figure.listed(parts)
}

type ReaderInput = Pick<ChartInput, 'comparison' | 'words'>

/** What does not enter, and why, in whatever is shown. */
export function leftOutNotes({ leftOut }: Weighting, input: ReaderInput): string[] {
  const { comparison, words } = input
  const { noteLeftOut } = words.messages.weighting
  const of = (why: keyof typeof noteLeftOut) =>
    leftOut.filter((each) => each.why === why).map(({ column }) => column)
  const note = (why: keyof typeof noteLeftOut) =>
    of(why).length > 0 ? [noteLeftOut[why](labelsOf(of(why), input))] : []
  return [
    ...note('incomplete'),
    ...missingNotes(of('incomplete'), comparison.dataset.zones, words),
    ...note('negative'),
    ...note('incomparable'),
  ]
}

function labelsOf(columns: readonly Column[], { words }: Pick<ChartInput, 'words'>): string {
  return words.formats.and(columns.map(({ metric }) => words.text(metric.label)))
}

/** How nearby weightings were made; or that a single metric has none. */
export function nearbyNote({ tries }: Weighting, { words }: Pick<ChartInput, 'words'>): string {
  const { weighting: m } = words.messages
  return tries === 0 ? m.noteSingle : m.noteNearby(words.formats.number(tries), String(NEARBY.seed))
}
