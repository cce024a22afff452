import type { Column } from '@/lib/analysis/comparison'
import type { Zone } from '@/lib/domain/zone'
import { baselineNotes, besideText } from './baseline-text'
import type { Chart, ChartInput, FigureText } from './chart'
import {
  countingNotes,
  missingNotes,
  namesOf,
  subtitleOf,
  summaryOf,
  zeroNotes,
} from './figure-text'
import { LEAST_AXES, type RadarAxes, radarAxes, radarZones, withBaseline } from './radar-axes'
import { ghostLabel } from './radar-text'

/** Shapes of zones over several metrics: one radar each, or up to four overlaid. */
export const radar: Chart = {
  id: 'radar',
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
  return {
    title: titleOf(zones, columns, input),
    subtitle: subtitleOf([figure.radarMethods[view.normalize], figure.radarAxes(axisNames)], input),
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
      ...(zones.length < comparison.zones.length ? [words.messages.compare.overlayLimit] : []),
      ...leftOutNotes(found, zones, input),
      ...zeroNotes(columns, zones, words),
      ...countingNotes(columns, words),
      ...baselineNotes(columns, input),
      ...(drawable ? [figure.radarCaveat] : [figure.radarTooFew]),
    ],
    summary: summaryOf(comparison.columns, zones, input),
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
