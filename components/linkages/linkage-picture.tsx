import type { LinkageEdge } from '@/lib/analysis/linkage-network'
import { FONTS } from '@/lib/charts/font'
import { LINE } from '@/lib/charts/linkage-label'
import { type LinkageLayout, SHARED_PART } from '@/lib/charts/linkage-layout'
import { type LinkageGroup, type LinkageShape, linkageShapes } from '@/lib/charts/linkage-shapes'
import type { Palette } from '@/lib/charts/palette'
import type { Locale } from '@/lib/i18n/locales'

export interface PictureProps {
  layout: LinkageLayout
  slots: ReadonlyMap<string, number>
  palette: Palette
  locale: Locale
  /** The zone or place pointed at; its lines are drawn wider. */
  focused?: string | null
  onPoint?: (node: string | null) => void
  onPick?: (edges: readonly LinkageEdge[]) => void
}

/** The butterfly as plain SVG, drawn from its layout alone: the same on the page and in a test. */
export function LinkagePicture(props: PictureProps) {
  const { layout, slots, palette, locale } = props
  const { width, height } = layout
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      aria-hidden="true"
      focusable="false"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONTS[locale]}
    >
      {linkageShapes(layout, slots, palette).map((group) => (
        <Group key={group.key} group={group} {...props} />
      ))}
    </svg>
  )
}

function endsAt({ zone, to }: LinkageEdge, node: string): boolean {
  return (zone ?? SHARED_PART) === node || to === node
}

/** Whether a node is the one pointed at, or at the other end of one of its lines. */
function isTied(node: string | undefined, { layout, focused = null }: PictureProps): boolean {
  if (focused === null || node === undefined) return false
  return (
    focused === node || layout.edges.some((edge) => endsAt(edge, node) && endsAt(edge, focused))
  )
}

/** A zone, a place or a line: pointing at a zone or place emphasises its lines, pressing either opens their words. */
function Group({ group, ...props }: PictureProps & { group: LinkageGroup }) {
  const { layout, focused = null, onPoint, onPick } = props
  const { node, edge } = group
  const shapes = group.shapes.map((shape, i) => (
    <Shape
      // biome-ignore lint/suspicious/noArrayIndexKey: shapes of one group have no other identity
      key={i}
      shape={shape}
      wider={edge && focused !== null && endsAt(edge, focused) ? 2 : 0}
      isMarked={isTied(node, props)}
    />
  ))
  if (edge && onPick)
    return (
      <g>
        {shapes}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keyboard reads the figure through ChartReader */}
        <path
          d={edge.d}
          fill="none"
          stroke="transparent"
          strokeWidth={10}
          cursor="pointer"
          onClick={() => onPick([edge])}
        />
      </g>
    )
  if (node === undefined || !onPoint) return <g>{shapes}</g>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard reads the figure through ChartReader
    <g
      pointerEvents="bounding-box"
      cursor="pointer"
      onPointerEnter={() => onPoint(node)}
      onPointerLeave={() => onPoint(null)}
      onClick={() => onPick?.(layout.edges.filter((each) => endsAt(each, node)))}
    >
      {shapes}
    </g>
  )
}

function Shape({
  shape,
  wider,
  isMarked,
}: {
  shape: LinkageShape
  wider: number
  isMarked: boolean
}) {
  if (shape.is === 'circle')
    return <circle cx={shape.x} cy={shape.y} r={shape.radius} fill={shape.fill} />
  if (shape.is === 'path')
    return (
      <path
        d={shape.d}
        fill={shape.fill}
        stroke={shape.stroke}
        strokeWidth={shape.width && shape.width + wider}
        strokeDasharray={shape.dash?.join(' ')}
        strokeLinecap={shape.isRound ? 'round' : undefined}
      />
    )
  const { lines, x, y, align, size } = shape.label
  return (
    <text
      fill={shape.color}
      fontSize={size}
      fontWeight={shape.weight}
      textAnchor={align}
      dominantBaseline="central"
      textDecoration={isMarked && shape.isName ? 'underline' : undefined}
    >
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text have no other identity
        <tspan key={i} x={x} y={y + i * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  )
}
