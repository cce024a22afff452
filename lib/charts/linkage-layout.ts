import type { LinkageEdge, LinkageNetwork } from '@/lib/analysis/linkage-network'
import type { Words } from '@/lib/i18n/words'
import { type LinkageLabel, labelAt, round, SMALL } from './linkage-label'
import { type LinkageOrder, orderLinkages } from './linkage-order'
import {
  type LinkageHeading,
  type LinkageSpacing,
  type PlacedTarget,
  placeSide,
  SIGN,
  sideColumn,
} from './linkage-sides'
import type { Box } from './shapes'
import { type TextStyle, textWidth } from './text-width'
import { shortenText } from './wrap-text'

/** What the zones have in common stands among them under this key. */
export const SHARED_PART = ''

/** A zone, or all of them together, in the middle. */
export interface PlacedZone {
  id: string
  x: number
  y: number
  name: LinkageLabel
  /** Said of a zone without a named tie. */
  note: LinkageLabel | null
  box: Box
}

export interface PlacedEdge extends LinkageEdge {
  d: string
}

export interface LinkageLayout {
  width: number
  height: number
  headings: readonly LinkageHeading[]
  targets: readonly PlacedTarget[]
  zones: readonly PlacedZone[]
  shared: PlacedZone | null
  edges: readonly PlacedEdge[]
}

const AIRY: LinkageSpacing = { heading: 36, gap: 24, row: 36, around: 10, zone: 54 }
/** For a picture of fixed height, where type should be as large as can be. */
export const CLOSE: LinkageSpacing = { heading: 32, gap: 10, row: 25, around: 5, zone: 44 }

const SYMBOL = 26
const MARGIN = 6

/**
 * The butterfly: zones in the middle, places left and right by kind, labels outward. Every label has a row
 * and a column of its own, so none can meet another whatever the names.
 */
export function linkageLayout(
  network: LinkageNetwork,
  words: Words,
  width: number,
  order: LinkageOrder = orderOf(network),
  spacing: LinkageSpacing = AIRY,
): LinkageLayout {
  const size = width < 800 ? 14 : 15
  const middle = middleColumn(network, words, order, spacing.zone)
  const lane = width < 800 ? 72 : width * 0.135
  const column = (width - middle.width) / 2 - lane - SIGN
  const sides = [order.left, order.right].map((groups) =>
    sideColumn(groups, network, words, { size, lang: words.locale }, column, spacing),
  )
  const height = 2 * MARGIN + Math.max(middle.least, ...sides.map((side) => side.height))
  const placed = sides.map((side, i) =>
    placeSide(side, i === 0 ? 'end' : 'start', width, height, column, spacing),
  )
  const targets = placed.flatMap((side) => side.targets)
  const zones = placeZones(middle, width, height)
  const shared = network.edges.some(({ zone }) => zone === null)
    ? (zones.find(({ id }) => id === SHARED_PART) ?? null)
    : null
  return {
    width,
    height,
    headings: placed.flatMap((side) => side.headings),
    targets,
    zones: zones.filter(({ id }) => id !== SHARED_PART),
    shared,
    edges: network.edges.flatMap((edge) => {
      const zone = zones.find(({ id }) => id === (edge.zone ?? SHARED_PART))
      const target = targets.find(({ id }) => id === edge.to)
      return zone && target ? [{ ...edge, d: curve(zone, target, width) }] : []
    }),
  }
}

/** The order in which a network is drawn, and listed beside the picture. */
export function orderOf(network: LinkageNetwork): LinkageOrder {
  return orderLinkages({ ...network, zones: network.zones.map(({ zone }) => zone.id) })
}

interface MiddleColumn {
  rows: readonly { id: string; name: string; note: string }[]
  width: number
  least: number
  row: number
}

function middleColumn(
  { zones, edges }: LinkageNetwork,
  { messages, text, locale }: Words,
  order: LinkageOrder,
  row: number,
): MiddleColumn {
  const { linkages, source } = messages
  const named = order.zones.flatMap((id) => {
    const found = zones.find(({ zone }) => zone.id === id)
    if (!found) return []
    const note = found.naming === 'names' ? '' : linkages.naming[found.naming]
    return [{ id, name: text(found.zone.shortName), note }]
  })
  const hasShared = edges.some(({ zone }) => zone === null)
  const all = [
    ...named,
    ...(hasShared ? [{ id: SHARED_PART, name: source.sharedPart, note: '' }] : []),
  ]
  const widest = Math.max(
    72,
    ...all.map(({ id, name, note }) =>
      Math.max(
        textWidth(name, nameStyle(id, locale)),
        textWidth(note, { size: SMALL, lang: locale }),
      ),
    ),
  )
  const room = Math.min(widest, 150)
  const rows = all.map(({ id, name, note }) => ({
    id,
    name: shortenText(name, room, nameStyle(id, locale)),
    note: shortenText(note, room, { size: SMALL, lang: locale }),
  }))
  return { rows, width: room + SYMBOL + 20, least: rows.length * row, row }
}

function nameStyle(id: string, lang: 'zh' | 'en'): TextStyle {
  return id === SHARED_PART ? { size: 14, lang } : { size: 16, weight: 700, lang }
}

/** Zones stand at even distances; what they have in common stands last. */
function placeZones(middle: MiddleColumn, width: number, height: number): PlacedZone[] {
  const { rows } = middle
  const step = Math.min(84, (height - 2 * MARGIN) / Math.max(1, rows.length))
  const top = (height - step * rows.length) / 2
  const left = (width - middle.width) / 2 + 10
  return rows.map(({ id, name, note }, i) => {
    const y = round(top + step * (i + 0.5))
    const isShared = id === SHARED_PART
    const x = left + (isShared ? 0 : SYMBOL)
    const room = middle.width - 20 - (isShared ? 0 : SYMBOL)
    const own = { id, x: round(left + 9), y }
    const size = isShared ? 14 : 16
    return {
      ...own,
      name: labelAt([name], x, note ? y - 9 : y, 'start', size, room),
      note: note ? labelAt([note], x, y + 11, 'start', SMALL, room) : null,
      box: { x: left - 10, y: y - middle.row / 2, width: middle.width, height: middle.row },
    }
  })
}

/** From a zone's edge to a place's sign. All lines of a side share their ends' columns, so two cross once at most. */
function curve(zone: PlacedZone, target: PlacedTarget, width: number): string {
  const isLeft = target.x < width / 2
  const from = round(isLeft ? zone.box.x : zone.box.x + zone.box.width)
  const to = round(target.x + (isLeft ? 11 : -11))
  const half = round((from + to) / 2)
  return `M${from} ${zone.y}C${half} ${zone.y} ${half} ${target.y} ${to} ${target.y}`
}
