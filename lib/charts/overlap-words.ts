import type { Zone } from '@/lib/domain/zone'
import type { Frame } from './overlap-frame'
import { farthestText, nearestTexts } from './overlap-text'
import { type DrawnItem, rectangle, type Shape, text } from './shapes'
import { wrapText } from './wrap-text'

/** Over the words of all zones: nearest, farthest. */
export function wordHeads(middle: number, { input, look, size, nearX, farX }: Frame): Shape[] {
  const { matrices } = input.words.messages
  const style = { font: look.font, size, color: look.palette.ink2 }
  return [
    text(nearX, middle, matrices.nearest, style),
    text(farX, middle, matrices.farthest, style),
  ]
}

/** Who is nearest and farthest, beside the zone's row or below its name. */
export function neighbourItems(
  zone: Zone,
  top: number,
  frame: Frame,
): { items: DrawnItem[]; height: number } {
  const { input, look, size, lineHeight, nearX, farX, inColumns, unit } = frame
  const { words } = input
  const { matrices } = words.messages
  const style = { size, lang: words.locale }
  const far = farthestText(zone, input)
  const near = nearestTexts(zone, input)
  const pad = size * 0.7
  const setAt = (x: number, width: number, y: number, said: typeof near, label: string) => {
    let at = y
    const items = said.map(({ text: sentence, cell }): DrawnItem => {
      const lines = wrapText(`${label}${sentence}`, width, style)
      const shapes = lines.map((each, i) =>
        text(x, at + (i + 0.5) * lineHeight, each, {
          font: look.font,
          size,
          color: look.palette.ink,
        }),
      )
      const box = { x, y: at, width, height: lines.length * lineHeight }
      at += box.height
      if (!cell) return { zone: zone.id, shapes }
      // The words can be pressed like the cell that they are about.
      const ground = rectangle(box, { fill: look.palette.paper, stroke: 'none', width: 0 })
      return { ...cell, tip: sentence, shapes: [ground, ...shapes] }
    })
    return { items, end: at }
  }
  if (inColumns) {
    const left = setAt(nearX, farX - nearX - 16 * unit, top + pad, near, '')
    const right = setAt(farX, look.width - farX, top + pad, [far], '')
    return {
      items: [...left.items, ...right.items],
      height: Math.max(left.end, right.end) - top + pad,
    }
  }
  // Browsers that set letters on whole pixels set a long line wider than it measures.
  const width = look.width - nearX - size * 0.6
  const first = setAt(nearX, width, top + size * 2.2, near, `${matrices.nearest} `)
  const second = setAt(nearX, width, first.end + size * 0.2, [far], `${matrices.farthest} `)
  return { items: [...first.items, ...second.items], height: second.end - top + pad }
}
