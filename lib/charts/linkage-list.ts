import type { LinkageEdge, LinkageNetwork } from '@/lib/analysis/linkage-network'
import type { Words } from '@/lib/i18n/words'
import { LINE, labelAt, round, SMALL } from './linkage-label'
import type { LinkageOrder } from './linkage-order'
import { edgeStyle, type LinkageGroup, type LinkageShape } from './linkage-shapes'
import type { Palette } from './palette'
import { placeSign } from './place-signs'
import { zoneSign } from './symbols'
import { wrapText } from './wrap-text'

/** Lengths in px of the page, as in the butterfly. */
const NAME = 16
const TEXT = 14
const PAD = 9
const SYMBOL = 26
/** A sample of the tie's line, and the sign of the place at its end. */
const SAMPLE = 30
const SIGN = 5.4
const TEXT_X = SAMPLE + 24

/**
 * Who names what, one below the other, for pictures too narrow for names at both sides. Line and sign before a name are
 * those of the butterfly, and no name is cut.
 *
 * @param width px of the page
 */
export function linkageList(
  network: LinkageNetwork,
  words: Words,
  width: number,
  order: LinkageOrder,
  slots: ReadonlyMap<string, number>,
  palette: Palette,
): { height: number; groups: LinkageGroup[] } {
  const groups: LinkageGroup[] = []
  let y = 0
  const linesOf = (text: string, room: number, size: number, weight: 400 | 700 = 400) =>
    wrapText(text, room, { size, weight, lang: words.locale })
  const set = (lines: readonly string[], x: number, size: number, color: string, bold = false) => {
    const label = labelAt(lines, x, y + LINE / 2, 'start', size, width - x)
    y += lines.length * LINE
    return { is: 'text', label, color, weight: bold ? 700 : 400, isName: bold } as const
  }
  const rule = (): LinkageShape => ({
    is: 'path',
    d: `M0 ${round(y)}h${width}`,
    stroke: palette.rule,
  })

  const tie = (edge: LinkageEdge) => {
    const target = network.targets.find(({ id }) => id === edge.to)
    if (!target) return
    const middle = round(y + LINE / 2)
    const said = words.messages.linkages.placeOfKind(
      words.text(target.name),
      words.messages.linkages.kinds[target.kind],
    )
    const isCarrier = network.edges.some(({ zone, to }) => zone === null && to === edge.to)
    const signX = SAMPLE + 8
    groups.push({
      key: `${edge.zone}.${edge.to}.${edge.basis}`,
      shapes: [
        {
          is: 'path',
          d: `M0 ${middle}h${SAMPLE}`,
          fill: 'none',
          ...edgeStyle(edge, slots, palette),
        },
        {
          is: 'path',
          d: placeSign(target.kind, signX, middle, SIGN),
          fill: palette.paper,
          stroke: palette.ink,
          width: 1.5,
        },
        ...(isCarrier
          ? [{ is: 'circle' as const, x: signX, y: middle, radius: 2, fill: palette.ink }]
          : []),
        set(linesOf(said, width - TEXT_X, TEXT), TEXT_X, TEXT, palette.ink),
      ],
    })
  }

  for (const id of order.zones) {
    const found = network.zones.find(({ zone }) => zone.id === id)
    if (!found) continue
    const { color, symbol } = zoneSign(slots.get(id), palette)
    const top = rule()
    y += PAD
    const mark = symbol(9, y + LINE / 2, 7.5)
    const name = linesOf(words.text(found.zone.shortName), width - SYMBOL, NAME, 700)
    const { naming, namesNoneShown } = words.messages.linkages
    const own = network.edges.filter(({ zone }) => zone === id)
    const named = own.filter(({ basis }) => basis === 'named')
    const nothing = found.naming === 'names' ? namesNoneShown : naming[found.naming]
    groups.push({
      key: id,
      shapes: [
        top,
        { is: 'path', d: mark, fill: color },
        set(name, SYMBOL, NAME, palette.ink, true),
        ...(named.length === 0
          ? [set(linesOf(nothing, width - SYMBOL, SMALL), SYMBOL, SMALL, palette.ink2)]
          : []),
      ],
    })
    for (const edge of [...named, ...own.filter(({ basis }) => basis === 'inferred')]) tie(edge)
    y += PAD
  }

  const carried = network.edges.filter(({ zone }) => zone === null)
  if (carried.length > 0) {
    const top = rule()
    y += PAD
    const shared = linesOf(words.messages.source.sharedPart, width, TEXT)
    groups.push({ key: 'all zones', shapes: [top, set(shared, 0, TEXT, palette.ink)] })
    for (const edge of carried) tie(edge)
    y += PAD
  }
  return { height: Math.ceil(y), groups }
}
