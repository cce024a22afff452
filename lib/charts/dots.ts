import { baselineNotes, besideText } from './baseline-text'
import type { Chart, ChartInput, Draws, FigureText } from './chart'
import { drawnZones } from './drawn-zones'
import { countingNotes, missingNotes, subtitleOf, summaryOf } from './figure-text'
import { partOf, partSentences } from './part-text'
import { namesOf } from './zone-names'

const DRAWS: Draws = { usually: 30, most: 300 }

/** One small panel per metric in its raw unit, zones in the shared order. */
export const dots: Chart = {
  id: 'dots',
  howToRead: {
    zh: '一栏一项指标，一行一个区，各栏用自己的单位。虚线是数据集全部各区的中位数，选了基线时是基线。没有数值的地方写明原因。',
    en: 'One panel is one metric in its own unit, one row one zone. The dashed line is the median of all zones of the dataset, or the baseline where one is chosen. Where there is no value, the reason is written.',
  },
  draws: DRAWS,
  text: dotsText,
  data: async (input) => (await import('./comparison-data')).dotsData(input),
}

function dotsText(input: ChartInput): FigureText {
  const { comparison, words } = input
  const { columns, zones } = comparison
  const { figure, baseline } = words.messages
  const drawn = drawnZones(input, DRAWS)
  const part = partOf(drawn, DRAWS, input)
  return {
    title:
      zones.length === 0
        ? figure.titleEmpty
        : zones.length === 1
          ? figure.dotsTitleOne(namesOf(zones, words), words.formats.spelled(columns.length))
          : figure.dotsTitle(
              words.formats.spelled(drawn.zones.length),
              words.formats.spelled(columns.length),
            ),
    subtitle: subtitleOf(
      comparison.baseline === null
        ? [figure.dotsSubtitle, figure.dotsMedian]
        : [figure.dotsSubtitle, baseline.dashed],
      input,
    ),
    ...(part && { part }),
    key: [],
    notes: [
      ...missingNotes(columns, zones, words),
      ...countingNotes(columns, words),
      ...baselineNotes(columns, input),
      ...(zones.length < comparison.dataset.zones.length ? [figure.noteScale] : []),
    ],
    summary: figure.sentences([...partSentences(part), summaryOf(columns, drawn.zones, input)]),
    stops: drawn.zones.flatMap((zone) =>
      columns.map((column) => ({
        zone: zone.id,
        metric: column.metric.id,
        text: figure.summaryZone(
          words.text(zone.shortName),
          `${words.text(column.metric.shortLabel)} ${besideText(column, zone, input)}`,
        ),
      })),
    ),
  }
}
