import type { KeyEntry } from '@/lib/charts/chart'
import type { Palette } from '@/lib/charts/palette'
import { hatching } from '@/lib/charts/shapes'
import { textWidth } from '@/lib/charts/text-width'
import { outlineOf } from './outline'
import { INNER, type Item, PAGE, type ShapeItem } from './slide'

const SIZE = 11
const SAMPLE = { width: 14, height: 9 }
const LINE = 24
const ROW = SIZE * 1.5

/** What fills and lines of a native chart mean. Tables say in words what other marks mean. */
export function keyItems(
  key: readonly KeyEntry[],
  top: number,
  palette: Palette,
  lang: 'zh' | 'en',
): Item[] {
  let x: number = PAGE.margin
  let y = top
  return key.flatMap((entry, i): Item[] => {
    const isLine = entry.mark === 'line' || entry.mark === 'median'
    const isCell = entry.mark === 'solid' || entry.mark === 'hatched' || entry.mark === 'open'
    if (!isLine && !isCell) return []
    const sample = isLine ? LINE : SAMPLE.width
    const width = Math.min(textWidth(entry.label, { size: SIZE, lang }) * 1.06 + 4, INNER - 40)
    if (x > PAGE.margin && x + sample + 6 + width > PAGE.margin + INNER) {
      x = PAGE.margin
      y += ROW
    }
    const at = { x, y: y + ROW / 2 }
    x += sample + 6 + width + 16
    return [
      ...(isLine ? [lineSample(entry, at, palette, i)] : cellSample(entry, at, palette, i)),
      {
        is: 'text',
        name: `Key ${i + 1}`,
        text: [entry.label],
        box: { x: at.x + sample + 6, y: at.y - ROW / 2, width, height: ROW },
        size: SIZE,
        lineHeight: ROW,
        color: palette.ink2,
        valign: 'middle',
      },
    ]
  })
}

function lineSample(
  { mark }: KeyEntry,
  { x, y }: { x: number; y: number },
  palette: Palette,
  i: number,
): ShapeItem {
  return {
    is: 'shape',
    shape: 'line',
    name: `Key line ${i + 1}`,
    box: { x, y, width: LINE, height: 0 },
    stroke:
      mark === 'median'
        ? { color: palette.ghost, width: 1.25, dash: 'dot' }
        : { color: palette.ink2, width: 1.5 },
  }
}

function cellSample(
  { mark }: KeyEntry,
  { x, y }: { x: number; y: number },
  palette: Palette,
  i: number,
): ShapeItem[] {
  const box = { x, y: y - SAMPLE.height / 2, ...SAMPLE }
  const stroke = { color: palette.ink2, width: 0.75 }
  const cell: ShapeItem = { is: 'shape', shape: 'rect', name: `Key cell ${i + 1}`, box, stroke }
  if (mark === 'solid') return [{ ...cell, fill: palette.ink2 }]
  if (mark === 'open') return [cell]
  const outline = outlineOf(hatching({ x: 0, y: 0, ...SAMPLE }, 3.5))
  return [cell, { ...cell, shape: 'outline', name: `Key hatching ${i + 1}`, outline }]
}
