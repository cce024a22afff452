import { type Column, cellOf } from '@/lib/analysis/comparison'
import { besideText, differenceText, yardstickOf, yardstickText } from './baseline-text'
import type { ChartInput, Look } from './chart'
import { type DrawnItem, line, path, type Shape, text } from './shapes'
import { zoneSign } from './symbols'
import { type TextStyle, textWidth } from './text-width'
import { valueText } from './value-text'
import { shortenText, wrapText } from './wrap-text'

/** Between a dot, its number and the difference, px. */
const GAP = 5
/** Where words about a missing value begin, px from the start of their panel. */
const MISSING_INSET = 6

/** One metric’s place among the dots, px. */
export interface Panel {
  column: Column
  x: number
  y: number
  width: number
  rows: number
  /** Room at the right of the last dot for its number and difference. */
  margin: number
}

/** Metric name, where dots begin, and the line of the baseline, or else of the median, with its value. */
export function panelFrame(panel: Panel, row: number, input: ChartInput, look: Look): Shape[] {
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
  const dashed = { color: palette.ink, width: 1.25, dash: [4, 3] }
  const lines = stretches(panel, at, input, look).map(({ first, last }) =>
    line([at, y + first * row], [at, y + last * row], dashed),
  )
  return [...shapes, ...lines]
}

/** The rows, as runs from `first` to before `last`, in which no words about a missing value stand where the dashed line goes. */
function stretches({ column, x }: Panel, dashed: number, input: ChartInput, { type }: Look) {
  const { comparison, words } = input
  const runs: { first: number; last: number }[] = []
  for (const [at, zone] of comparison.zones.entries()) {
    const label = valueText(column, zone, words)
    const width = textWidth(label, { size: type.small, lang: words.locale })
    const meets = cellOf(column, zone.id).value === null && x + MISSING_INSET + width > dashed - GAP
    const run = runs.at(-1)
    if (meets) continue
    if (run?.last === at) run.last = at + 1
    else runs.push({ first: at, last: at + 1 })
  }
  return runs
}

/** At most two lines; what does not fit is cut short and says so. */
function titleLines(title: string, room: number, style: TextStyle): string[] {
  const lines = wrapText(title, room, style)
  const [first = ''] = lines
  const rest = title.trim().slice(first.length).trim()
  return lines.length > 2 ? [first, shortenText(rest, room, style)] : lines
}

export function panelDots(
  panel: Panel,
  row: number,
  input: ChartInput,
  { palette, type, font }: Look,
): DrawnItem[] {
  const { comparison, words } = input
  const { column } = panel
  const yardstick = yardstickOf(column, input)
  const dashed = yardstick === null ? null : dotX(panel, yardstick)
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
        shapes: [text(panel.x + MISSING_INSET, y, label, { ...small, color: palette.ink2 })],
      }
    const x = dotX(panel, value)
    const pieces = [
      { words: label, weight: 600 as const, color: palette.ink },
      { words: differenceText(column, zone, input), weight: 400 as const, color: palette.ink2 },
    ].filter((piece) => piece.words !== '')
    const widths = pieces.map((piece) =>
      textWidth(piece.words, { size: type.small, weight: piece.weight, lang: words.locale }),
    )
    const starts = clearOf(dashed, x + radius + GAP, widths)
    return {
      ...common,
      shapes: [
        path(
          sign.symbol(x, y, radius),
          { fill: sign.color, stroke: palette.paper, width: 1.5 },
          { stroke: palette.ink, lineWidth: 2.5 },
        ),
        ...pieces.map(({ words: piece, ...style }, at) =>
          text(starts[at] ?? x, y, piece, { ...small, ...style }),
        ),
      ],
    }
  })
}

/** Where pieces of text begin that follow one another from `start`; one that would meet the dashed line stands behind it. */
function clearOf(dashed: number | null, start: number, widths: readonly number[]): number[] {
  let x = start
  return widths.map((width) => {
    const meets = dashed !== null && dashed > x - GAP && dashed < x + width + GAP / 2
    const at = meets ? dashed + GAP : x
    x = at + width + GAP
    return at
  })
}

/** Room is left at both sides so that the first dot stands on the baseline and the last keeps its number. */
function dotX({ column, x, width, margin }: Panel, value: number): number {
  const low = Math.min(0, column.lowest ?? 0)
  const high = column.highest ?? 0
  const room = width - margin
  return high > low ? x + ((value - low) / (high - low)) * room : x
}
