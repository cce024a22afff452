import { type Column, cellOf } from '@/lib/analysis/comparison'
import {
  baselineMark,
  baselineNotes,
  besideText,
  differenceText,
  yardstickOf,
  yardstickText,
} from './baseline-text'
import type { Chart, ChartInput, FigureText, Look, Plot } from './chart'
import { countingNotes, missingNotes, namesOf, subtitleOf, summaryOf } from './figure-text'
import { type DrawnItem, drawn, line, path, type Shape, text } from './shapes'
import { zoneSign } from './symbols'
import { type TextStyle, textWidth } from './text-width'
import { valueText } from './value-text'
import { shortenText, wrapText } from './wrap-text'

/** One small panel per metric in its raw unit, zones in the shared order. */
export const dots: Chart = {
  id: 'dots',
  label: { zh: '点图', en: 'Dots' },
  howToRead: {
    zh: '一栏一项指标，一行一个区，各栏用自己的单位。虚线是数据集全部各区的中位数，选了基线时是基线。没有数值的地方写明原因。',
    en: 'One panel is one metric in its own unit, one row one zone. The dashed line is the median of all zones of the dataset, or the baseline where one is chosen. Where there is no value, the reason is written.',
  },
  text: dotsText,
  plot: dotsPlot,
}

const LEAST_PANEL = 132
/** Room for differences: a panel takes that much more. */
const DIFFERENCE = 34

function dotsText(input: ChartInput): FigureText {
  const { comparison, words } = input
  const { columns, zones } = comparison
  const { figure, baseline } = words.messages
  return {
    title:
      zones.length === 0
        ? figure.titleEmpty
        : zones.length === 1
          ? figure.dotsTitleOne(namesOf(zones, words), words.formats.spelled(columns.length))
          : figure.dotsTitle(
              words.formats.spelled(zones.length),
              words.formats.spelled(columns.length),
            ),
    subtitle: subtitleOf(
      comparison.baseline === null
        ? [figure.dotsSubtitle, figure.dotsMedian]
        : [figure.dotsSubtitle, baseline.dashed],
      input,
    ),
    key: [],
    notes: [
      ...missingNotes(columns, zones, words),
      ...countingNotes(columns, words),
      ...baselineNotes(columns, input),
      ...(zones.length < comparison.dataset.zones.length ? [figure.noteScale] : []),
    ],
    summary: summaryOf(columns, zones, input),
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

interface Panel {
  column: Column
  x: number
  y: number
  width: number
  rows: number
  /** Room at the right of the last dot for its number and difference. */
  margin: number
}

function dotsPlot(input: ChartInput, look: Look): Plot | null {
  const { columns, zones } = input.comparison
  if (zones.length === 0 || columns.length === 0) return null
  const { width, type } = look
  const lang = input.words.locale
  const nameX = type.label * 1.5
  const widest = Math.max(
    ...zones.map(({ shortName }) =>
      textWidth(input.words.text(shortName), { size: type.label, lang }),
    ),
  )
  const nameWidth = Math.min(widest, width * 0.3)
  const scale = type.label / 16
  const small = { size: type.small, lang }
  const markWidth = Math.max(...zones.map((zone) => textWidth(baselineMark(zone, input), small)))
  const left = Math.round(
    nameX + nameWidth + (markWidth > 0 ? markWidth + type.small * 0.6 : 0) + type.label,
  )
  const least = (LEAST_PANEL + (input.comparison.baseline === null ? 0 : DIFFERENCE)) * scale
  const perBand = Math.max(1, Math.min(columns.length, Math.floor((width - left) / least)))
  const panelWidth = (width - left) / perBand
  const row = type.row * 0.75
  const head = type.small * 4.4
  const band = head + zones.length * row + type.small * 1.6
  const bands = Math.ceil(columns.length / perBand)
  const panels = columns.map((column, i) => ({
    column,
    x: left + (i % perBand) * panelWidth,
    y: Math.floor(i / perBand) * band + head,
    width: panelWidth,
    rows: zones.length,
    margin:
      type.label * 4.2 +
      Math.max(...zones.map((zone) => textWidth(differenceText(column, zone, input), small))),
  }))
  const names = Array.from({ length: bands }, (_, i) => i * band + head).flatMap((top) =>
    zones.map((zone, i): DrawnItem => {
      const y = top + (i + 0.5) * row
      const sign = zoneSign(input.comparison.slots.get(zone.id), look.palette)
      const radius = type.label * 0.44
      const name = shortenText(input.words.text(zone.shortName), nameWidth, {
        size: type.label,
        lang,
      })
      const mark = baselineMark(zone, input)
      return {
        zone: zone.id,
        shapes: [
          line([0, y + row / 2], [width, y + row / 2], { color: look.palette.rule, width: 1 }),
          path(sign.symbol(radius + 1, y, radius), { fill: sign.color }),
          text(nameX, y, name, {
            font: look.font,
            size: type.label,
            color: look.palette.ink,
            isName: true,
          }),
          ...(mark
            ? [
                text(nameX + nameWidth + type.small * 0.6, y, mark, {
                  font: look.font,
                  size: type.small,
                  color: look.palette.ink2,
                }),
              ]
            : []),
        ],
      }
    }),
  )
  return {
    width,
    height: Math.ceil(bands * band - type.small * 0.6),
    option: {
      animation: false,
      series: [
        drawn('names', names, 1),
        drawn(
          'panels',
          panels.map((panel) => ({ zone: '', shapes: panelFrame(panel, row, input, look) })),
        ),
        drawn(
          'dots',
          panels.flatMap((panel) => panelDots(panel, row, input, look)),
          3,
        ),
      ],
    },
  }
}

/** Metric name, where dots begin, and the line of the baseline, or else of the median, with its value. */
function panelFrame(panel: Panel, row: number, input: ChartInput, look: Look): Shape[] {
  const { comparison, words } = input
  const { palette, type, font } = look
  const { column, x, y, width, rows } = panel
  const bottom = y + rows * row
  const style = { size: type.small, weight: 700 as const, lang: words.locale }
  const title = titleLines(words.text(column.metric.label), width - type.label, style)
  const value = yardstickText(column, input)
  const named =
    comparison.baseline === null
      ? `${words.messages.figure.medianShort} ${value}`
      : words.messages.baseline.lineShort(value)
  const fits = textWidth(named, { size: type.small, lang: words.locale }) <= width
  const label = fits ? named : value
  const shapes = [
    ...title.map((words_, i) =>
      text(x, y - type.small * (2.1 + (title.length - 1 - i) * 1.3), words_, {
        font,
        size: type.small,
        weight: 700,
        color: palette.ink,
      }),
    ),
    text(x, y - type.small * 0.8, label, { font, size: type.small, color: palette.ink2 }),
    line([x, y], [x, bottom], { color: palette.ink, width: 1 }),
  ]
  const yardstick = yardstickOf(column, input)
  if (yardstick === null) return shapes
  const at = dotX(panel, yardstick)
  return [...shapes, line([at, y], [at, bottom], { color: palette.ink, width: 1.25, dash: [4, 3] })]
}

/** At most two lines; what does not fit is cut short and says so. */
function titleLines(title: string, room: number, style: TextStyle): string[] {
  const lines = wrapText(title, room, style)
  const [first = ''] = lines
  const rest = title.trim().slice(first.length).trim()
  return lines.length > 2 ? [first, shortenText(rest, room, style)] : lines
}

function panelDots(
  panel: Panel,
  row: number,
  input: ChartInput,
  { palette, type, font }: Look,
): DrawnItem[] {
  const { comparison, words } = input
  const { column } = panel
  return comparison.zones.map((zone, i) => {
    const y = panel.y + (i + 0.5) * row
    const { value } = cellOf(column, zone.id)
    const label = valueText(column, zone, words)
    const sign = zoneSign(comparison.slots.get(zone.id), palette)
    const radius = type.label * 0.4
    const common = {
      zone: zone.id,
      metric: column.metric.id,
      tip: `${words.text(zone.shortName)} · ${words.text(column.metric.label)} ${besideText(column, zone, input)}`,
    }
    const small = { font, size: type.small, halo: palette.paper }
    if (value === null)
      return {
        ...common,
        shapes: [text(panel.x + 6, y, label, { ...small, color: palette.ink2 })],
      }
    const x = dotX(panel, value)
    const difference = differenceText(column, zone, input)
    return {
      ...common,
      shapes: [
        path(
          sign.symbol(x, y, radius),
          { fill: sign.color, stroke: palette.paper, width: 1.5 },
          { stroke: palette.ink, lineWidth: 2.5 },
        ),
        text(x + radius + 5, y, label, { ...small, weight: 600, color: palette.ink }),
        ...(difference
          ? [
              text(
                x +
                  radius +
                  5 +
                  textWidth(label, { size: type.small, weight: 700, lang: words.locale }) +
                  5,
                y,
                difference,
                { ...small, color: palette.ink2 },
              ),
            ]
          : []),
      ],
    }
  })
}

/** Room is left at both sides so that the first dot stands on the baseline and the last keeps its number. */
function dotX({ column, x, width, margin }: Panel, value: number): number {
  const low = Math.min(0, column.lowest ?? 0)
  const high = column.highest ?? 0
  const room = width - margin
  return high > low ? x + ((value - low) / (high - low)) * room : x
}
