import { highestOf } from '@/lib/analysis/extent'
import { baselineMark, differenceText } from './baseline-text'
import type { ChartInput, Look, Plot } from './chart'
import { dots } from './dots'
import { panelDots, panelFrame } from './dots-panel'
import { drawnInput } from './drawn-zones'
import { type DrawnItem, drawn, line, path, text } from './shapes'
import { zoneSign } from './symbols'
import { textWidth } from './text-width'
import { shortenText } from './wrap-text'

const LEAST_PANEL = 132
/** Room for differences: a panel takes that much more. */
const DIFFERENCE = 34

/** Panels side by side, in as many bands as the width asks for. */
export function dotsPlot(whole: ChartInput, look: Look): Plot | null {
  const input = drawnInput(whole, dots.draws)
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
  const markWidth = highestOf(zones.map((zone) => textWidth(baselineMark(zone, input), small)))
  const left = Math.round(
    nameX + nameWidth + (markWidth > 0 ? markWidth + type.small * 0.6 : 0) + type.label,
  )
  const least = (LEAST_PANEL + (input.comparison.baseline === null ? 0 : DIFFERENCE)) * scale
  const perBand = Math.max(1, Math.min(columns.length, Math.floor((width - left) / least)))
  const panelWidth = (width - left) / perBand
  const head = type.small * 4.4
  const foot = type.small * 1.6
  const bands = Math.ceil(columns.length / perBand)
  const row = rowHeight(look, (look.height ?? 0) / bands - head - foot, zones.length)
  const band = head + zones.length * row + foot
  const panels = columns.map((column, i) => ({
    column,
    x: left + (i % perBand) * panelWidth,
    y: Math.floor(i / perBand) * band + head,
    width: panelWidth,
    rows: zones.length,
    margin:
      type.label * 4.2 +
      highestOf(zones.map((zone) => textWidth(differenceText(column, zone, input), small))),
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

/** Rows are as high as their type asks; a picture of fixed height spreads them over its room, to twice that at most. */
function rowHeight({ type, height }: Look, room: number, rows: number): number {
  const least = type.row * 0.75
  return height === undefined ? least : Math.max(least, Math.min(room / rows, least * 2))
}
