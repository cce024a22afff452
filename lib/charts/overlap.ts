import { extremesOf } from '@/lib/analysis/extremes-of'
import { firstReversal } from '@/lib/analysis/first-reversal'
import { pairOverlapId } from '@/lib/analysis/metrics/pair-overlap'
import { OVERLAP_MEASURES, weighedThemes } from '@/lib/analysis/overlap'
import { themeMatrix } from '@/lib/analysis/theme-matrix'
import { baselineName } from './baseline-text'
import type { Chart, ChartInput, FigureText } from './chart'
import { matrixScope } from './matrix-text'
import {
  farthestText,
  nearestTexts,
  type Pair,
  pairName,
  pairsOf,
  pairText,
  pairValue,
  themeNames,
} from './overlap-text'

/** Zones × zones: how much each two overlap in themes, and who is nearest to whom in what. */
export const overlap: Chart = {
  id: 'overlap',
  text: overlapText,
  data: async (input) => (await import('./overlap-data')).overlapData(input),
}

function overlapText(input: ChartInput): FigureText {
  const { comparison, view, words } = input
  const { baseline, figure, matrices } = words.messages
  const { dataset } = comparison
  const { zones } = themeMatrix(comparison, view.order)
  const pairs = pairsOf(zones, input)
  const { measure, minor } = view.overlap
  const subject = [matrices.measureSaid[measure], matrices.minorSaid[minor ? 'with' : 'without']]
  return {
    title: titleOf(pairs, input),
    subtitle: figure.sentences([figure.sentence(subject), matrixScope(input)]),
    key: [],
    notes: [
      figure.sentences([matrices.overlapNote, ...reversal(pairs, zones, input)]),
      ...(zones.length < dataset.zones.length ? [matrices.overlapNoteAmong] : []),
      ...(comparison.baseline === null ? [] : [baseline.noteOverlap(baselineName(input))]),
    ],
    summary: figure.sentences(
      zones.map((zone) =>
        figure.sentence([
          figure.summaryZone(
            words.text(zone.shortName),
            figure.listed([
              `${matrices.nearest} ${nearestTexts(zone, input)
                .map(({ text }) => text)
                .join(' ')}`,
              `${matrices.farthest} ${farthestText(zone, input).text}`,
            ]),
          ),
        ]),
      ),
    ),
    stops: pairs.map((pair) => ({
      zone: pair.first.id,
      metric: pairOverlapId(pair.second.id),
      text: pairText(pair, input),
    })),
    records: zones.flatMap((zone) => weighedThemes(zone, minor).map(({ id }) => id)),
  }
}

function titleOf(pairs: readonly Pair[], input: ChartInput): string {
  const { comparison, words } = input
  const { figure, matrices } = words.messages
  const [only] = comparison.zones
  if (!only) return figure.titleEmpty
  if (comparison.zones.length === 1) return matrices.overlapOne(words.text(only.shortName))
  const highest = extremesOf(pairs.flatMap(({ value }) => value ?? [])).highest ?? 0
  const nearest = pairs.filter(({ value }) => value === highest)
  const [pair] = nearest
  if (highest === 0 || !pair) return matrices.overlapNone
  const value = pairValue(pair, input)
  return nearest.length > 1
    ? matrices.overlapTied(words.formats.number(nearest.length), value)
    : matrices.overlapTitle(
        words.text(pair.first.shortName),
        words.text(pair.second.shortName),
        value,
        themeNames(pair.shared, input),
      )
}

/** That the ranking depends on the measure, shown by two of these pairs, where it does. */
function reversal(
  pairs: readonly Pair[],
  zones: ChartInput['comparison']['zones'],
  input: ChartInput,
): string[] {
  const { view, words } = input
  const { matrices } = words.messages
  const other = OVERLAP_MEASURES.find((measure) => measure !== view.overlap.measure)
  if (!other) return []
  const overlap = { ...view.overlap, measure: other }
  const otherwise = pairsOf(zones, { ...input, view: { ...view, overlap } })
  const valuesOf = (some: readonly Pair[]) => some.map(({ value }) => value ?? 0)
  const found = firstReversal(valuesOf(pairs), valuesOf(otherwise))
  const [one, two] = found ? [pairs[found.one], pairs[found.two]] : []
  if (!one || !two) return []
  return [
    matrices.overlapNoteRank(pairName(one, input), pairName(two, input), matrices.measures[other]),
  ]
}
