import type { Column } from '@/lib/analysis/comparison'
import type { Zone } from '@/lib/domain/zone'
import { baselineNotes, besideText } from './baseline-text'
import type { Chart, ChartInput, FigureText } from './chart'
import { drawnZones } from './drawn-zones'
import { countingNotes, missingNotes, subtitleOf, summaryOf, zeroNotes } from './figure-text'
import { partOf, partSentences } from './part-text'
import {
  LEAST_AXES,
  RADAR_DRAWS,
  type RadarAxes,
  radarAxes,
  radarZones,
  withBaseline,
} from './radar-axes'
import { ghostLabel } from './radar-text'
import { namesOf } from './zone-names'

/** Shapes of zones over several metrics: one radar each, or up to four overlaid. */
export const radar: Chart = {
  id: 'radar',
  howToRead: {
    zh: '每条轴一项指标，离中心越远数值越大；灰线是数据集全部各区的中位数，选了基线时是基线。圆心处的 0 是数到的零。没有数值的指标不作轴，在注中写明。形状随轴的次序而变，请沿同一条轴比长短。',
    en: 'Each axis is a metric, farther out is more; the grey line is the median of all zones of the dataset, or the baseline where one is chosen. A 0 at the centre is a counted zero. A metric without a value is no axis, and the note says so. Shapes change with the order of axes: compare lengths along one axis.',
  },
  draws: RADAR_DRAWS,
  text: radarText,
  data: async (input) => (await import('./radar-data')).radarData(input),
}

function radarText(input: ChartInput): FigureText {
  const { comparison, view, words } = input
  const { figure } = words.messages
  const zones = radarZones(input)
  const found = radarAxes(comparison, zones, view.normalize)
  const columns = found.axes.map(({ column }) => column)
  const axisNames = words.formats.and(columns.map(({ metric }) => words.text(metric.label)))
  const drawable = zones.length > 0 && columns.length >= LEAST_AXES
  const part =
    view.radar === 'multiples' && drawable
      ? partOf(drawnZones(input, RADAR_DRAWS), RADAR_DRAWS, input)
      : undefined
  return {
    title: titleOf(zones, columns, input),
    subtitle: subtitleOf(
      // Without an axis there is neither scale nor order to speak of.
      columns.length > 0 ? [figure.radarMethods[view.normalize], figure.radarAxes(axisNames)] : [],
      input,
    ),
    ...(part && { part }),
    key: drawable
      ? [
          { mark: 'line', label: figure.radarKeyZone },
          {
            mark: 'median',
            label: ghostLabel(input),
          },
        ]
      : [],
    notes: [
      ...(view.radar === 'overlay' && zones.length < comparison.zones.length
        ? [words.messages.compare.overlayLimit]
        : []),
      ...leftOutNotes(found, zones, input),
      ...zeroNotes(columns, zones, words),
      ...countingNotes(columns, words),
      ...baselineNotes(columns, input),
      ...(drawable ? [figure.radarCaveat] : [figure.radarTooFew]),
    ],
    summary: figure.sentences([
      ...partSentences(part),
      summaryOf(comparison.columns, zones, input),
    ]),
    stops: zones.flatMap((zone) =>
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

function titleOf(
  zones: readonly Zone[],
  columns: readonly Column[],
  { words }: ChartInput,
): string {
  const { figure } = words.messages
  const { spelled } = words.formats
  if (zones.length === 0) return figure.titleEmpty
  return zones.length === 1
    ? figure.radarTitleOne(namesOf(zones, words), spelled(columns.length))
    : figure.radarTitle(spelled(zones.length), spelled(columns.length))
}

function leftOutNotes(
  found: RadarAxes,
  zones: readonly Zone[],
  { comparison, words }: ChartInput,
): string[] {
  const { figure } = words.messages
  const names = (columns: readonly Column[]) =>
    words.formats.and(columns.map(({ metric }) => words.text(metric.label)))
  const note = (columns: readonly Column[], say: (axes: string) => string) =>
    columns.length > 0 ? [say(names(columns))] : []
  return [
    ...note(found.incomplete, figure.radarLeftOut),
    ...missingNotes(found.incomplete, withBaseline(zones, comparison), words),
    ...note(found.negative, figure.radarNegative),
    ...note(found.incomparable, figure.radarNotComparable),
  ]
}
