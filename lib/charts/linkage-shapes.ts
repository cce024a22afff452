import type { LinkageEdge } from '@/lib/analysis/linkage-network'
import type { LinkageLabel } from './linkage-label'
import { type LinkageLayout, type PlacedEdge, type PlacedZone, SHARED_PART } from './linkage-layout'
import type { Palette } from './palette'
import { placeSign } from './place-signs'
import { zoneSign } from './symbols'

export type LinkageShape =
  | {
      is: 'path'
      d: string
      fill?: string
      stroke?: string
      width?: number
      dash?: readonly number[] | null
      /** Ends of dashes are round: a dash of no length is a dot. */
      isRound?: boolean
    }
  | { is: 'circle'; x: number; y: number; radius: number; fill: string }
  | { is: 'text'; label: LinkageLabel; color: string; weight: 400 | 700; isName: boolean }

/** Shapes that belong together: a zone or place with its label, a line, a heading. */
export interface LinkageGroup {
  key: string
  /** The zone or place it stands for; `SHARED_PART` for all zones together. */
  node?: string
  edge?: PlacedEdge
  shapes: readonly LinkageShape[]
}

const SIGN = 5.4
const ZONE_SIGN = 7.5
const ORDER: readonly LinkageEdge['basis'][] = ['inferred', 'carrier', 'named']

/** The butterfly in the order in which it is drawn: dotted lines lowest, what zones name themselves above, then signs and names. */
export function linkageShapes(
  { edges, headings, targets, zones, shared }: LinkageLayout,
  slots: ReadonlyMap<string, number>,
  palette: Palette,
): LinkageGroup[] {
  return [
    ...headings.map((heading) => ({
      key: `heading ${heading.kind}`,
      shapes: [
        words(heading, palette.ink2),
        {
          is: 'path' as const,
          d: `M${heading.rule.x} ${heading.rule.y}h${heading.rule.width}`,
          stroke: palette.rule,
        },
      ],
    })),
    ...edges
      .toSorted((a, b) => ORDER.indexOf(a.basis) - ORDER.indexOf(b.basis))
      .map((edge) => ({
        key: `${edge.zone}.${edge.to}.${edge.basis}`,
        edge,
        shapes: [lineOf(edge, slots, palette)],
      })),
    ...targets.map(
      ({ id, kind, x, y, isCarrier, label }): LinkageGroup => ({
        key: id,
        node: id,
        shapes: [
          {
            is: 'path',
            d: placeSign(kind, x, y, SIGN),
            fill: palette.paper,
            stroke: palette.ink,
            width: 1.5,
          },
          ...(isCarrier ? [{ is: 'circle' as const, x, y, radius: 2, fill: palette.ink }] : []),
          words(label, palette.ink, 400, true),
        ],
      }),
    ),
    ...zones.map((zone) => ({
      key: zone.id,
      node: zone.id,
      shapes: [
        zoneMark(zone, slots, palette),
        words(zone.name, palette.ink, 700, true),
        ...(zone.note ? [words(zone.note, palette.ink2)] : []),
      ],
    })),
    ...(shared
      ? [
          {
            key: 'all zones',
            node: SHARED_PART,
            shapes: [
              {
                is: 'path' as const,
                d: `M${shared.box.x} ${shared.box.y}h${shared.box.width}`,
                stroke: palette.ink3,
              },
              words(shared.name, palette.ink, 400, true),
            ],
          },
        ]
      : []),
  ]
}

function words(
  label: LinkageLabel,
  color: string,
  weight: 400 | 700 = 400,
  isName = false,
): LinkageShape {
  return { is: 'text', label, color, weight, isName }
}

function lineOf(
  edge: PlacedEdge,
  slots: ReadonlyMap<string, number>,
  palette: Palette,
): LinkageShape {
  return { is: 'path', d: edge.d, fill: 'none', ...edgeStyle(edge, slots, palette) }
}

/** A zone's own line in its colour and dash, the joint part's thin, one that is only inferred dotted. */
export function edgeStyle(
  { zone, basis }: LinkageEdge,
  slots: ReadonlyMap<string, number>,
  palette: Palette,
) {
  if (basis === 'inferred')
    return { stroke: palette.ink3, width: 1.6, dash: [0.1, 4.5], isRound: true }
  if (basis === 'carrier' || zone === null) return { stroke: palette.ink, width: 1.2 }
  const { color, dash } = zoneSign(slots.get(zone), palette)
  return { stroke: color, width: 2, dash }
}

function zoneMark(
  { id, x, name }: PlacedZone,
  slots: ReadonlyMap<string, number>,
  palette: Palette,
): LinkageShape {
  const { color, symbol } = zoneSign(slots.get(id), palette)
  return { is: 'path', d: symbol(x, name.y, ZONE_SIGN), fill: color }
}
