import type { LinkageEdge } from '@/lib/analysis/linkage-network'
import { FONTS } from '@/lib/charts/font'
import {
  LINE,
  type LinkageLabel,
  type LinkageLayout,
  type PlacedEdge,
  type PlacedZone,
  SHARED_PART,
} from '@/lib/charts/linkage-layout'
import type { Palette } from '@/lib/charts/palette'
import { placeSign } from '@/lib/charts/place-signs'
import { zoneSign } from '@/lib/charts/symbols'
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

const SIGN = 5.4

/** The butterfly as plain SVG, drawn from its layout alone: the same on the page, in a file and in a test. */
export function LinkagePicture(props: PictureProps) {
  const { layout, palette, locale } = props
  const { width, height, edges, headings, targets, zones, shared } = layout
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
      {headings.map((heading) => (
        <g key={heading.kind}>
          <Label label={heading} color={palette.ink2} />
          <path
            d={`M${heading.rule.x} ${heading.rule.y}h${heading.rule.width}`}
            stroke={palette.rule}
          />
        </g>
      ))}
      {[...edges].sort(byBasis).map((edge) => (
        <Edge key={`${edge.zone}.${edge.to}.${edge.basis}`} edge={edge} {...props} />
      ))}
      {targets.map((target) => (
        <Node key={target.id} id={target.id} {...props}>
          <path
            d={placeSign(target.kind, target.x, target.y, SIGN)}
            fill={palette.paper}
            stroke={palette.ink}
            strokeWidth={1.5}
          />
          {target.isCarrier && <circle cx={target.x} cy={target.y} r={2} fill={palette.ink} />}
          <Label label={target.label} color={palette.ink} isMarked={isTied(target.id, props)} />
        </Node>
      ))}
      {zones.map((zone) => (
        <Node key={zone.id} id={zone.id} {...props}>
          <ZoneMark zone={zone} {...props} />
          <Label
            label={zone.name}
            color={palette.ink}
            weight={700}
            isMarked={isTied(zone.id, props)}
          />
          {zone.note && <Label label={zone.note} color={palette.ink2} />}
        </Node>
      ))}
      {shared && (
        <Node id={SHARED_PART} {...props}>
          <path d={`M${shared.box.x} ${shared.box.y}h${shared.box.width}`} stroke={palette.ink3} />
          <Label label={shared.name} color={palette.ink} isMarked={isTied(SHARED_PART, props)} />
        </Node>
      )}
    </svg>
  )
}

/** Dotted lines lie lowest, what zones name themselves on top. */
function byBasis(a: PlacedEdge, b: PlacedEdge): number {
  const order = ['inferred', 'carrier', 'named']
  return order.indexOf(a.basis) - order.indexOf(b.basis)
}

function endsAt({ zone, to }: LinkageEdge, node: string): boolean {
  return (zone ?? SHARED_PART) === node || to === node
}

/** Whether a node is the one pointed at, or at the other end of one of its lines. */
function isTied(node: string, { layout, focused = null }: PictureProps): boolean {
  if (focused === null) return false
  return (
    focused === node || layout.edges.some((edge) => endsAt(edge, node) && endsAt(edge, focused))
  )
}

function Edge({
  edge,
  slots,
  palette,
  focused = null,
  onPick,
}: PictureProps & { edge: PlacedEdge }) {
  const wider = focused !== null && endsAt(edge, focused) ? 2 : 0
  const style = strokeOf(edge, slots, palette)
  return (
    <g>
      <path
        d={edge.d}
        fill="none"
        stroke={style.color}
        strokeWidth={style.width + wider}
        strokeDasharray={style.dash?.join(' ')}
        strokeLinecap={edge.basis === 'inferred' ? 'round' : undefined}
      />
      {onPick && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard reads the figure through ChartReader
        <path
          d={edge.d}
          fill="none"
          stroke="transparent"
          strokeWidth={10}
          cursor="pointer"
          onClick={() => onPick([edge])}
        />
      )}
    </g>
  )
}

function strokeOf(
  { zone, basis }: LinkageEdge,
  slots: ReadonlyMap<string, number>,
  palette: Palette,
): { color: string; width: number; dash: readonly number[] | null } {
  if (basis === 'inferred') return { color: palette.ink3, width: 1.6, dash: [0.1, 4.5] }
  if (basis === 'carrier' || zone === null) return { color: palette.ink, width: 1.2, dash: null }
  const { color, dash } = zoneSign(slots.get(zone), palette)
  return { color, width: 2, dash }
}

function ZoneMark({ zone, slots, palette }: PictureProps & { zone: PlacedZone }) {
  const { color, symbol } = zoneSign(slots.get(zone.id), palette)
  return <path d={symbol(zone.x, zone.name.y, 7.5)} fill={color} />
}

/** A zone or place: pointing at it emphasises its lines, pressing it opens their words. */
function Node({
  id,
  layout,
  onPoint,
  onPick,
  children,
}: PictureProps & { id: string; children: React.ReactNode }) {
  if (!onPoint) return <g>{children}</g>
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard reads the figure through ChartReader
    <g
      pointerEvents="bounding-box"
      cursor="pointer"
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
      onClick={() => onPick?.(layout.edges.filter((edge) => endsAt(edge, id)))}
    >
      {children}
    </g>
  )
}

function Label({
  label: { lines, x, y, align, size },
  color,
  weight = 400,
  isMarked = false,
}: {
  label: LinkageLabel
  color: string
  weight?: 400 | 700
  isMarked?: boolean
}) {
  return (
    <text
      fill={color}
      fontSize={size}
      fontWeight={weight}
      textAnchor={align}
      dominantBaseline="central"
      textDecoration={isMarked ? 'underline' : undefined}
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
