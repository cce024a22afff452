import type { Weighting } from '@/lib/analysis/comparison'
import { cellOf } from '@/lib/analysis/comparison'
import { lowestOf } from '@/lib/analysis/extent'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import { MOST_WEIGHT } from '@/lib/analysis/weighting'
import type { Zone } from '@/lib/domain/zone'
import { baselineNotes } from './baseline-text'
import type { Chart, ChartInput, Draws, FigureText } from './chart'
import { drawnZones } from './drawn-zones'
import { countingNotes, subtitleOf } from './figure-text'
import { partOf, partSentences } from './part-text'
import { leftOutNotes, nearbyNote, rankText, weightedText, weightsPhrases } from './weighting-text'
import { NAMED_TIES, namesOf } from './zone-names'

const DRAWS: Draws = { usually: 30, most: 300 }

/** Ranks of zones under the reader's own weights, and how far they move under nearby ones. Nothing until there are weights. */
export const weighting: Chart = {
  id: 'weighting',
  howToRead: {
    zh: '一行一个区，横轴是名次，第 1 位在左。符号是按读者自己的权重所得的名次；横线从邻近权重下最靠前的名次到最靠后的名次，各位上的竖线越长，邻近权重下居该位的次数越多。线短，名次少受权重影响；线长，名次全看权重怎样给。名次在数据集全部各区中排。不设权重就没有这幅图。',
    en: 'One row is one zone, and ranks run across from 1 at the left. The symbol is the rank under the reader’s own weights; the line goes from the foremost to the hindmost rank under nearby weightings, and the longer the upright at a rank, the more often the zone had it. A short line is a rank that depends little on the weights, a long one a rank that depends on them. Ranks are among all zones of the dataset. Without weights there is no such figure.',
  },
  draws: DRAWS,
  text: weightingText,
  data: async (input) => (await import('./weighting-data')).weightingData(input),
}

function weightingText(input: ChartInput): FigureText {
  const { comparison, words } = input
  const { figure, weighting: m } = words.messages
  const { weighting: chosen, zones } = comparison
  if (zones.length > 0 && !chosen?.column) return emptyText(chosen, input)
  const columns = chosen?.weighed.map(({ column }) => column) ?? []
  const weighted = chosen?.column ? [chosen.column] : []
  const drawn = drawnZones(input, DRAWS)
  const part = partOf(drawn, DRAWS, input)
  return {
    title: titleOf(input),
    subtitle: subtitleOf([...(chosen ? weightsPhrases(chosen, input) : []), m.marks], input),
    ...(part && { part }),
    key: [],
    notes: [
      m.noteOwn,
      ...(chosen ? [nearbyNote(chosen, input), ...leftOutNotes(chosen, input)] : []),
      m.noteRanks(words.formats.number(comparison.dataset.zones.length)),
      ...countingNotes(columns, words),
      ...baselineNotes(weighted, input),
    ],
    summary: figure.sentences([
      ...partSentences(part),
      ...drawn.zones.map((zone) => figure.sentence([said(zone, input)])),
    ]),
    stops: drawn.zones.map((zone) => ({
      zone: zone.id,
      metric: WEIGHTED_VALUE,
      text: said(zone, input),
    })),
    records: weighted.flatMap((column) => zones.flatMap(({ id }) => cellOf(column, id).from)),
  }
}

/** What stands there while nothing is weighed: that there is no ranking, and how one would come about. */
function emptyText(chosen: Weighting | null, input: ChartInput): FigureText {
  const { words } = input
  const { figure, weighting: m } = words.messages
  return {
    title: chosen ? m.emptyNothing : m.emptyTitle,
    subtitle: figure.sentence([m.emptyLead(words.formats.number(MOST_WEIGHT))]),
    key: [],
    notes: [...(chosen ? leftOutNotes(chosen, input) : []), m.emptyNote],
    summary: m.emptyNote,
    stops: [],
    records: [],
  }
}

/** “Ningbo: rank 2, 1–3 under nearby weightings; weighted value 0.72 …”. */
function said(zone: Zone, input: ChartInput): string {
  const { figure } = input.words.messages
  return figure.summaryZone(
    input.words.text(zone.shortName),
    figure.listed([rankText(zone, input), weightedText(zone, input)]),
  )
}

/** Who stands foremost of those shown, among how many, and for how much of the nearby weightings. */
function titleOf({ comparison, words }: ChartInput): string {
  const { figure, weighting: m } = words.messages
  const { number } = words.formats
  const { dataset, weighting: chosen } = comparison
  const ranked = comparison.zones.flatMap((zone) => {
    const range = chosen?.ranges.get(zone.id)
    return range ? [{ zone, range }] : []
  })
  const foremost = lowestOf(ranked.map(({ range }) => range.rank))
  const there = ranked.filter(({ range }) => range.rank === foremost)
  const [one] = there
  if (!chosen || !one) return figure.titleEmpty
  const { rank, isShared, first, last } = one.range
  const of = number(dataset.zones.length)
  const zones = there.map(({ zone }) => zone)
  const names =
    zones.length > NAMED_TIES ? m.titleMany(number(zones.length)) : namesOf(zones, words)
  if (zones.length > 1) return m.titleShared(names, number(rank), of)
  const range = first === last ? m.titleKept : m.titleRange(number(first), number(last))
  return m.title(names, number(rank), of, chosen.tries === 0 || isShared ? '' : range)
}
