import { MARK, WORDMARK } from '@/lib/brand/wordmark-paths'
import type { Locale } from '@/lib/i18n/locales'
import { outlineOf } from './outline'
import { INNER, PAGE, type ShapeItem } from './slide'

/** Height of the mark, points; the size of the name on exported figures. */
const SIZE = 13
/** Control points of a quarter of a circle, in radii. */
const QUARTER = 0.5523

/** Mark and name as outlines at the right of the last line of a slide, so that they need no face. */
export function brandItems(locale: Locale, ink: string): ShapeItem[] {
  const { width, height, d } = WORDMARK[locale]
  const scale = SIZE / height
  const gap = SIZE * 0.38
  const wide = SIZE + gap + width * scale
  const x = PAGE.margin + INNER - wide
  const y = PAGE.height - PAGE.bottom - SIZE - 1
  const common = { is: 'shape', shape: 'outline', fill: ink } as const
  return [
    {
      ...common,
      name: 'Mark',
      box: { x, y, width: SIZE, height: SIZE },
      outline: [...outlineOf(MARK.block, SIZE / MARK.size), ...halfRing(SIZE / MARK.size)],
    },
    {
      ...common,
      name: 'Wordmark',
      box: { x: x + SIZE + gap, y, width: width * scale, height: SIZE },
      outline: outlineOf(d, scale),
    },
  ]
}

/** The ring of the mark, which is a stroke, as an area: outer and inner half circle. */
function halfRing(scale: number) {
  const [left, middle, radius] = [9, 8, 6.1]
  const half = MARK.ringWidth / 2
  const arc = (r: number, down: boolean) => {
    const [top, bottom] = [middle - r, middle + r]
    const k = r * QUARTER
    return down
      ? `C${left + k} ${top} ${left + r} ${middle - k} ${left + r} ${middle}C${left + r} ${middle + k} ${left + k} ${bottom} ${left} ${bottom}`
      : `C${left + k} ${bottom} ${left + r} ${middle + k} ${left + r} ${middle}C${left + r} ${middle - k} ${left + k} ${top} ${left} ${top}`
  }
  const [outer, inner] = [radius + half, radius - half]
  return outlineOf(
    `M${left} ${middle - outer}${arc(outer, true)}L${left} ${middle + inner}${arc(inner, false)}Z`,
    scale,
  )
}
