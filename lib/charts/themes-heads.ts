import { MISSING_LABELS } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import { baselineMark } from './baseline-text'
import type { ChartInput } from './chart'
import { type DrawnItem, path, text, upward } from './shapes'
import { zoneSign } from './symbols'
import { themesBaseline, themesBeside } from './themes-baseline'
import type { Frame } from './themes-frame'
import { shortenText } from './wrap-text'

/** Below a name that runs upwards, for its symbol; in sizes of type. */
export const SYMBOL_ROOM = 2

/** How many of its themes a zone shares with the baseline; that it is the baseline; empty where there is none. */
function belowName(zone: Zone, input: ChartInput): string {
  const beside = themesBeside(zone, input)
  if (beside === null) return themesBaseline(input) === zone ? baselineMark(zone, input) : ''
  const { formats, messages } = input.words
  const { shared, beyond } = beside
  return messages.baseline.sharedOf(
    formats.number(shared.length),
    formats.number(shared.length + beyond.length),
  )
}

/** The name runs upwards from its symbol. */
export function denseHead(zone: Zone, i: number, head: number, frame: Frame): DrawnItem {
  const { input, look, size, cellsX, cell, markUnit } = frame
  const { words, comparison } = input
  const x = cellsX + (i + 0.5) * cell
  const sign = zoneSign(comparison.slots.get(zone.id), look.palette)
  const name = words.text(zone.shortName)
  const room = head - size * (SYMBOL_ROOM - 0.2)
  const style = { size, lang: words.locale }
  return {
    zone: zone.id,
    metric: 'themes',
    tip: words.messages.matrices.zoneThemes(name, words.formats.number(zone.themes.length)),
    shapes: [
      path(sign.symbol(x, head - size * 0.9, 5.5 * markUnit), { fill: sign.color }),
      upward(x, head - size * 1.7, shortenText(name, room, style), {
        font: look.font,
        size,
        color: look.palette.ink,
        isName: true,
      }),
    ],
  }
}

/** Room in px right of a zone's symbol, in a column of a width. */
export function besideSymbol(cell: number, unit: number): number {
  return cell - 26 * unit
}

/** The symbol with the name and what is counted, or the name on a line of its own. */
export function zoneHead(zone: Zone, i: number, frame: Frame): DrawnItem {
  const { input, look, size, cellsX, cell, unit, matrix, areNamesBelow } = frame
  const { words, comparison } = input
  const x = cellsX + i * cell
  const sign = zoneSign(comparison.slots.get(zone.id), look.palette)
  const beside = besideSymbol(cell, unit)
  const bold = { size, weight: 700, lang: words.locale } as const
  const name = words.text(zone.shortName)
  const count = words.formats.number(zone.themes.length)
  const said = matrix.uncoded.has(zone.id)
    ? words.text(MISSING_LABELS['not-collected'])
    : belowName(zone, input) || words.messages.matrices.count(count)
  const quiet = { font: look.font, size, color: look.palette.ink2 }
  const strong = { font: look.font, size, weight: 700 as const, color: look.palette.ink }
  const [first, second] = [size * 1.3, size * 2.75]
  const saidShort = shortenText(said, beside, { size, lang: words.locale })
  return {
    zone: zone.id,
    metric: 'themes',
    tip: words.messages.matrices.zoneThemes(name, count),
    shapes: [
      path(sign.symbol(x + 10 * unit, first, 5.5 * unit), { fill: sign.color }),
      ...(areNamesBelow
        ? [
            text(x + 24 * unit, first, saidShort === said ? said : count, quiet),
            text(x + 4 * unit, second, shortenText(name, cell - 4 * unit, bold), strong),
          ]
        : [
            text(x + 24 * unit, first, name, strong),
            text(x + 24 * unit, second, saidShort, quiet),
          ]),
    ],
  }
}
