import { extremesOf } from '@/lib/analysis/extremes-of'
import { firstReversal } from '@/lib/analysis/first-reversal'
import { pairOverlapId } from '@/lib/analysis/metrics/pair-overlap'
import { OVERLAP_MEASURES, weighedThemes } from '@/lib/analysis/overlap'
import { allPairsNotes, allPairsTitle } from './all-pairs-text'
import { baselineName } from './baseline-text'
import type { Chart, ChartInput, FigureText } from './chart'
import { CHART_NAMES } from './chart-names'
import { drawnMatrix, MATRIX_DRAWS, matrixPart } from './drawn-matrix'
import { MOST_WITH_WORDS, matrixScope } from './matrix-text'
import {
  codedZones,
  farthestText,
  nearestTexts,
  type Pair,
  pairName,
  pairsOf,
  pairText,
  pairValue,
  themeNames,
} from './overlap-text'
import { partSentences } from './part-text'

/** Zones × zones: how much each two overlap in themes, and who is nearest to whom in what. */
export const overlap: Chart = {
  id: 'overlap',
  howToRead: {
    zh: '一格为两个区的主题重合度，线的长短即数值；格子窄处以方块的面积为数值；对角线上是各区自己的符号。区多得一幅画不下时，上方另画出全部各对的分布。量法有两种：共有主题数 ÷ 合计主题数（Jaccard 系数），或主题轻重的余弦（主要记 3，次要记 2，提及记 1；Σaᵢbᵢ ÷ (√Σaᵢ² · √Σbᵢ²)，Salton 与 McGill，1983）。默认只算主要与次要主题。谁与谁更近取决于量法，所以右边写出最近、最远的区，连同共有的主题。',
    en: 'One cell is the theme overlap of two zones; the line is as long as the value, and where cells are narrow the area of a square is. Where there are more zones than one picture holds, the spread of all pairs is drawn above it. On the diagonal stands each zone’s own symbol. There are two measures: shared themes ÷ themes of both (Jaccard index), or the cosine of theme weights (primary counts 3, secondary 2, minor 1; Σaᵢbᵢ ÷ (√Σaᵢ² · √Σbᵢ²), Salton & McGill 1983). Only primary and secondary themes enter unless minor ones are included. Which zones are nearer depends on the measure, so nearest and farthest are named with the themes they share.',
  },
  draws: MATRIX_DRAWS,
  text: overlapText,
  data: async (input) => (await import('./overlap-data')).overlapData(input),
}

function overlapText(input: ChartInput): FigureText {
  const { comparison, view, words } = input
  const { allPairs, baseline, figure, matrices } = words.messages
  const { dataset } = comparison
  const { zones } = drawnMatrix(input).matrix
  const part = matrixPart(input)
  const isPart = part !== undefined && part.said !== ''
  const pairs = pairsOf(zones, input)
  const { measure, minor } = view.overlap
  const subject = [matrices.measureSaid[measure], matrices.minorSaid[minor ? 'with' : 'without']]
  return {
    title: isPart ? allPairsTitle(input) : titleOf(pairs, input),
    subtitle: figure.sentences([figure.sentence(subject), matrixScope(input)]),
    ...(part && { part }),
    key: [],
    notes: [
      ...(isPart ? allPairsNotes(input) : []),
      ...(zones.length > MOST_WITH_WORDS ? [allPairs.dense] : []),
      figure.sentences([matrices.overlapNote, ...reversal(pairs, zones, input)]),
      ...(zones.length < dataset.zones.length ? [matrices.overlapNoteAmong] : []),
      ...(comparison.baseline === null ? [] : [baseline.noteOverlap(baselineName(input))]),
    ],
    summary: figure.sentences([
      ...partSentences(part),
      ...(isPart ? allPairsNotes(input) : []),
      ...zones.map((zone) =>
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
    ]),
    stops: pairs.map((pair) => ({
      zone: pair.first.id,
      metric: pairOverlapId(pair.second.id),
      text: pairText(pair, input),
    })),
    records: comparison.zones.flatMap((zone) => weighedThemes(zone, minor).map(({ id }) => id)),
  }
}

function titleOf(pairs: readonly Pair[], input: ChartInput): string {
  const { comparison, words } = input
  const { figure, matrices } = words.messages
  const [only] = comparison.zones
  if (!only) return figure.titleEmpty
  if (comparison.zones.length === 1) return matrices.overlapOne(words.text(only.shortName))
  if (codedZones(input).length === 0) return figure.titleNone(words.text(CHART_NAMES.overlap))
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
