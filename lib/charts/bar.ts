import { cellOf } from '@/lib/analysis/comparison'
import type { CellMark } from '@/lib/analysis/metric'
import { partsOf } from '@/lib/analysis/parts-of'
import { barParts } from './bar-parts'
import { barSubtitle, chosenOption } from './bar-subtitle'
import { baselineNotes, besideText } from './baseline-text'
import type { Chart, ChartInput, Draws, FigureText, KeyEntry } from './chart'
import { drawnZones, withZones } from './drawn-zones'
import { extremesTitle, missingNotes, orderPhrase, summaryOf, zeroNotes } from './figure-text'
import { partOf, partSentences } from './part-text'

const DRAWS: Draws = { usually: 30, most: 300 }

/** Bars of one metric: a row a zone, and, where the metric counts records, a cell a record. */
export const bar: Chart = {
  id: 'bars',
  howToRead: {
    zh: '一行一个区，一格一条记录，点开就是原话。实心、斜线与空心分别表示记录的种类。虚线是数据集全部各区的中位数；选了基线时是基线，数值旁是与基线之差。',
    en: 'One row is one zone, one cell one record, and each opens its words. Solid, hatched and open cells tell kinds of record apart. The dashed line is the median of all zones of the dataset, or the baseline where one is chosen; then the difference from it stands beside each value.',
  },
  draws: DRAWS,
  text: barText,
  data: async (input) => (await import('./bar-data')).barData(input),
}

function barText(input: ChartInput): FigureText {
  const { comparison, words } = input
  const { shown, zones } = comparison
  const { figure } = words.messages
  const { metric } = shown
  const counting = chosenOption(shown)
  const columns = [shown]
  const drawn = drawnZones(input, DRAWS)
  const order = orderPhrase(comparison.sort, comparison, words, metric.id)
  const part = partOf(drawn, DRAWS, input, order)
  return {
    title: extremesTitle(input),
    subtitle: barSubtitle(metric.support === 'counted' ? [figure.cell] : [], input),
    ...(part && { part }),
    key: keyOf(withZones(input, drawn.zones)),
    notes: [
      ...missingNotes(columns, zones, words),
      ...zeroNotes(columns, zones, words),
      ...baselineNotes(columns, input),
      figure.sentences([
        ...(counting ? [words.text(counting.definition)] : []),
        words.text(metric.caveat),
      ]),
      ...(zones.length < comparison.dataset.zones.length ? [figure.noteScale] : []),
    ],
    summary: figure.sentences([...partSentences(part), summaryOf(columns, drawn.zones, input)]),
    stops: drawn.zones.map((zone) => ({
      zone: zone.id,
      metric: metric.id,
      text: figure.summaryZone(
        words.text(zone.shortName),
        [besideText(shown, zone, input), barParts(zone, input)].filter(Boolean).join(' · '),
      ),
    })),
  }
}

/** Kinds that are drawn alike share an entry: “component or end goal”. */
function keyOf({ comparison, words }: ChartInput): KeyEntry[] {
  const { shown, dataset, zones } = comparison
  const present = new Set(
    zones.flatMap(({ id }) =>
      partsOf(shown.metric, cellOf(shown, id).from, dataset).map(({ part }) => part),
    ),
  )
  const marks: CellMark[] = ['solid', 'hatched', 'open']
  const entries = marks.flatMap((mark) => {
    const labels = (shown.metric.parts ?? [])
      .filter((part) => part.mark === mark && present.has(part))
      .map(({ label }) => words.text(label))
    return labels.length > 0 ? [{ mark, label: words.messages.figure.kinds(labels) }] : []
  })
  return entries.length > 1 ? entries : []
}
