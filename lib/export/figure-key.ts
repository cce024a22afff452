import type { KeyEntry } from '@/lib/charts/chart'
import type { Palette } from '@/lib/charts/palette'
import { hatching } from '@/lib/charts/shapes'
import { textWidth } from '@/lib/charts/text-width'
import { wrapText } from '@/lib/charts/wrap-text'
import type { FigureModel } from './figure'
import { type Block, NOTHING, textLine } from './figure-block'
import { element } from './xml'

/** What marks and lines mean, in as many rows as it takes. */
export function keyBlock(
  { key, locale, palette }: Pick<FigureModel, 'key' | 'locale' | 'palette'>,
  width: number,
  size: number,
): Block {
  if (key.length === 0) return NOTHING
  const row = size * 1.5
  const sample = size * 1.22
  const style = { size, lang: locale }
  let x = 0
  let y = 0
  let height = 0
  const entries = key.map((entry) => {
    const wide = sampleWidth(entry, sample)
    const indent = wide + size * 0.6
    const length = indent + textWidth(entry.label, style)
    if (x > 0 && x + length > width) {
      x = 0
      y = height
    }
    // What is longer than a row has as many as it takes.
    const lines = wrapText(entry.label, width - indent, style)
    const at = { x, y: y + row / 2 }
    x += length + size * 1.6
    height = y + row * lines.length
    return [
      sampleOf(entry, at.x, at.y, wide, size, palette),
      ...lines.map((line, i) =>
        textLine(line, at.x + indent, at.y + size * 0.36 + i * row, { size, color: palette.ink2 }),
      ),
    ].join('')
  })
  return { height, markup: entries.join('') }
}

/** Radii of the marks of weights, in halves of the size of type. */
const WEIGHT_RADII = { primary: 1, secondary: 0.675, minor: 0.4, absent: 0.16 }

const LINES = new Set<KeyEntry['mark']>(['line', 'median', 'joint', 'inferred'])

function sampleWidth({ mark }: KeyEntry, sample: number): number {
  return LINES.has(mark) ? sample * 1.6 : sample
}

/** Stroke of a sample line, lengths in px of a slide. */
function lineStyle(mark: KeyEntry['mark'], palette: Palette) {
  switch (mark) {
    case 'median':
      return { stroke: palette.ghost, 'stroke-width': 1.25, 'stroke-dasharray': '2 3' }
    case 'joint':
      return { stroke: palette.ink, 'stroke-width': 1.2 }
    case 'inferred':
      return {
        stroke: palette.ink3,
        'stroke-width': 2,
        'stroke-dasharray': '0.1 5',
        'stroke-linecap': 'round',
      }
    default:
      return { stroke: palette.ink2, 'stroke-width': 2 }
  }
}

function sampleOf(
  { mark }: KeyEntry,
  x: number,
  y: number,
  width: number,
  size: number,
  palette: Palette,
): string {
  const unit = size / 23
  if (LINES.has(mark))
    return element('path', {
      d: `M${round(x)} ${round(y)}H${round(x + width)}`,
      fill: 'none',
      ...lineStyle(mark, palette),
    })
  if (mark === 'carrier')
    return element('circle', {
      cx: round(x + width / 2),
      cy: round(y),
      r: round(size * 0.13),
      fill: palette.ink,
    })
  if (mark in WEIGHT_RADII)
    return element('circle', {
      cx: round(x + width / 2),
      cy: round(y),
      r: round((WEIGHT_RADII[mark as keyof typeof WEIGHT_RADII] * size) / 2),
      fill: palette.ink2,
    })
  if (mark === 'shared' || mark === 'beyond')
    return element('circle', {
      cx: round(x + width / 2),
      cy: round(y),
      r: round(size * (mark === 'shared' ? 0.36 : 0.42)),
      fill: mark === 'shared' ? 'none' : palette.ink2,
      stroke: mark === 'shared' ? palette.ink2 : undefined,
      'stroke-width': mark === 'shared' ? 2.5 * unit : undefined,
    })
  const height = size * 0.76
  if (mark === 'only') {
    const ground = { x, y: y - height / 2, width, height }
    return (
      element('rect', {
        ...ground,
        fill: palette.tint,
        stroke: palette.rule,
        'stroke-width': unit,
      }) + element('rect', { ...ground, width: 3 * unit, fill: palette.ink })
    )
  }
  const edge = 2 * unit
  const box = {
    x: x + edge / 2,
    y: y - height / 2 + edge / 2,
    width: width - edge,
    height: height - edge,
  }
  const outline = element('rect', {
    ...box,
    fill: mark === 'solid' ? palette.ink2 : 'none',
    stroke: palette.ink2,
    'stroke-width': edge,
  })
  return mark === 'hatched'
    ? outline +
        element('path', {
          d: hatching(box, 6 * unit),
          fill: 'none',
          stroke: palette.ink2,
          'stroke-width': 1.75 * unit,
        })
    : outline
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
