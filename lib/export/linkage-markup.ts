import { LINE } from '@/lib/charts/linkage-label'
import type { LinkageGroup, LinkageShape } from '@/lib/charts/linkage-shapes'
import { element, escapeXml } from './xml'

/** From the middle of a line to its baseline, in em. */
const BASELINE = 0.36

/** The picture of linkages as SVG, enlarged. */
export function linkageMarkup(groups: readonly LinkageGroup[], scale: number): string {
  const shapes = groups.map((group) => element('g', {}, group.shapes.map(shapeMarkup)))
  return element('g', scale === 1 ? {} : { transform: `scale(${scale})` }, shapes)
}

function shapeMarkup(shape: LinkageShape): string {
  if (shape.is === 'circle')
    return element('circle', { cx: shape.x, cy: shape.y, r: shape.radius, fill: shape.fill })
  if (shape.is === 'path')
    return element('path', {
      d: shape.d,
      fill: shape.fill,
      stroke: shape.stroke,
      'stroke-width': shape.width,
      'stroke-dasharray': shape.dash?.join(' '),
      'stroke-linecap': shape.isRound ? 'round' : undefined,
    })
  const { lines, x, y, align, size } = shape.label
  // A text for each line, on its baseline: office programs know neither `tspan` positions nor `dominant-baseline` well.
  return lines
    .map((line, i) =>
      element(
        'text',
        {
          x,
          y: y + i * LINE + size * BASELINE,
          'font-size': size,
          'font-weight': shape.weight,
          'text-anchor': align,
          fill: shape.color,
        },
        [escapeXml(line)],
      ),
    )
    .join('')
}
