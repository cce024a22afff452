import { cellOf } from '@/lib/analysis/comparison'
import type { Zone } from '@/lib/domain/zone'
import type { BarLayout } from './bar-layout'
import { baselineName, besideValue, yardstickOf, yardstickText } from './baseline-text'
import type { ChartInput, Look } from './chart'
import { type DrawnItem, line, path, type Shape, text } from './shapes'
import { zoneSign } from './symbols'
import { textWidth } from './text-width'
import { valueText } from './value-text'
import { shortenText } from './wrap-text'

/** Symbol, name, value and kinds of one zone. */
export function barRow(
  zone: Zone,
  row: number,
  kinds: string,
  layout: BarLayout,
  input: ChartInput,
  { palette, type, width, font }: Look,
): DrawnItem {
  const { comparison, words } = input
  const y = layout.rowCentre(row)
  const cell = cellOf(comparison.shown, zone.id)
  const sign = zoneSign(comparison.slots.get(zone.id), palette)
  const radius = type.label * 0.44
  const nameStyle = { size: type.label, lang: words.locale }
  const name = shortenText(words.text(zone.shortName), layout.nameWidth, nameStyle)
  const value = valueText(comparison.shown, zone, words)
  const known = cell.value !== null
  const edge = known ? layout.valueEdge : null
  const valueStyle = known
    ? { size: type.label * 1.125, weight: 700 as const }
    : { size: type.small, weight: 400 as const }
  const valueX =
    edge === null ? layout.toX(Math.max(0, cell.value ?? 0)) + 10 : edge - layout.differenceWidth
  const valueLabel = text(valueX, y, value, {
    ...valueStyle,
    font,
    color: known ? palette.ink : palette.ink2,
    align: edge === null ? 'left' : 'right',
    halo: palette.paper,
  })
  const difference = besideValue(comparison.shown, zone, input)
  const afterValue =
    valueX + textWidth(value, { ...valueStyle, lang: words.locale }) + type.small * 0.7
  const differenceLabel = text(edge ?? afterValue, y, difference, {
    font,
    size: type.small,
    color: palette.ink2,
    align: edge === null ? 'left' : 'right',
    halo: palette.paper,
  })
  return {
    zone: zone.id,
    shapes: [
      line([0, y + type.row / 2], [width, y + type.row / 2], { color: palette.rule, width: 1 }),
      path(sign.symbol(radius + 1, y, radius), { fill: sign.color }),
      text(layout.nameX, y, name, { font, size: type.label, color: palette.ink, isName: true }),
      valueLabel,
      ...(difference ? [differenceLabel] : []),
      ...(layout.kinds
        ? [
            text(width, y, kinds, {
              font,
              size: type.small,
              color: palette.ink2,
              align: 'right' as const,
            }),
          ]
        : []),
    ],
  }
}

/** Where bars begin, top rule, and the line of the baseline, or else of the median, with its label above. */
export function barFrame(layout: BarLayout, input: ChartInput, look: Look): Shape[] {
  const { palette, type, width, font } = look
  const { shown } = input.comparison
  const { top, bottom } = layout
  const shapes = [
    line([0, top], [width, top], { color: palette.rule, width: 1 }),
    line([layout.zeroX, top], [layout.zeroX, bottom], { color: palette.ink, width: 1 }),
  ]
  const yardstick = yardstickOf(shown, input)
  if (yardstick === null) return shapes
  const x = layout.toX(yardstick)
  const label = lineLabel(input)
  const from = [x, top - 6] as const
  const to = [x, bottom] as const
  return [
    ...shapes,
    line(from, to, { color: palette.paper, width: 4 }),
    line(from, to, { color: palette.ink, width: 1.25, dash: [4, 3] }),
    text(layout.lineLabelX(label), top - 6 - type.small * 0.85, label, {
      font,
      size: type.small + 1,
      color: palette.ink,
      align: 'center',
    }),
  ]
}

/** “median of six: 3.5”, or “baseline, Ningbo: 7”. */
export function lineLabel(input: ChartInput): string {
  const { comparison, words } = input
  const value = yardstickText(comparison.shown, input)
  return comparison.baseline === null
    ? words.messages.figure.median(words.formats.spelled(comparison.shown.known), value)
    : words.messages.baseline.line(baselineName(input), value)
}
