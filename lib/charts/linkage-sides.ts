import type { LinkageKind, LinkageNetwork } from '@/lib/analysis/linkage-network'
import type { Words } from '@/lib/i18n/words'
import { LINE, type LinkageLabel, labelAt, round, SMALL } from './linkage-label'
import type { OrderedGroup } from './linkage-order'
import type { TextStyle } from './text-width'
import { shortenText, wrapText } from './wrap-text'

const MOST_LINES = 3
/** From a label's column to the end of its lines, px. */
export const SIGN = 26

export interface LinkageHeading extends LinkageLabel {
  kind: LinkageKind
  rule: { x: number; y: number; width: number }
}

/** A place, or a zone that others are tied to, at the outer end of its lines. */
export interface PlacedTarget {
  id: string
  kind: LinkageKind
  x: number
  y: number
  /** Also, or only, a carrier of what the documents say of all zones together. */
  isCarrier: boolean
  label: LinkageLabel
}

/** Heights in px. */
export interface LinkageSpacing {
  /** A heading with its rule. */
  heading: number
  /** Between two kinds of place. */
  gap: number
  /** A place with one line of name. */
  row: number
  /** Above and below the lines of a longer name together. */
  around: number
  /** A zone, at least. */
  zone: number
}

interface SideRow {
  id: string
  kind: LinkageKind
  isCarrier: boolean
  lines: readonly string[]
  height: number
}

interface SideColumn {
  groups: readonly { kind: LinkageKind; heading: string; rows: readonly SideRow[] }[]
  height: number
  size: number
}

/** What stands at one side, wrapped to its room. */
export function sideColumn(
  groups: readonly OrderedGroup[],
  { targets, edges }: LinkageNetwork,
  { messages, text }: Words,
  style: TextStyle,
  room: number,
  { heading: headingHeight, gap, row: least, around }: LinkageSpacing,
): SideColumn {
  const rows = groups.map(({ targets: ids }) =>
    ids.flatMap((id): SideRow[] => {
      const target = targets.find((each) => each.id === id)
      if (!target) return []
      const lines = fewLines(text(target.name), room, style)
      return [
        {
          id,
          kind: target.kind,
          isCarrier: edges.some(({ zone, to }) => zone === null && to === id),
          lines,
          height: Math.max(least, lines.length * LINE + around),
        },
      ]
    }),
  )
  const filled = rows.flatMap((own) => {
    const kind = own[0]?.kind
    if (kind === undefined) return []
    const heading = shortenText(messages.linkages.kinds[kind], room, { ...style, size: SMALL })
    return [{ kind, heading, rows: own }]
  })
  const inner = filled.reduce(
    (sum, group) => sum + headingHeight + group.rows.reduce((all, row) => all + row.height, 0),
    0,
  )
  return {
    groups: filled,
    height: inner + Math.max(0, filled.length - 1) * gap,
    size: style.size,
  }
}

/** A name on at most three lines; what is cut is whole in the table beside the picture. */
function fewLines(name: string, room: number, style: TextStyle): string[] {
  const lines = wrapText(name, room, style)
  if (lines.length <= MOST_LINES) return lines
  const rest = lines.slice(MOST_LINES - 1).join(style.lang === 'en' ? ' ' : '')
  return [...lines.slice(0, MOST_LINES - 1), shortenText(rest, room, style)]
}

/** The same with its places, px: headings, signs and labels. */
export function placeSide(
  side: SideColumn,
  align: 'start' | 'end',
  width: number,
  height: number,
  column: number,
  spacing: LinkageSpacing,
): { headings: LinkageHeading[]; targets: PlacedTarget[] } {
  const isLeft = align === 'end'
  const labelX = isLeft ? column : width - column
  const signX = isLeft ? column + SIGN - 10 : width - column - SIGN + 10
  const headings: LinkageHeading[] = []
  const targets: PlacedTarget[] = []
  let y = (height - side.height) / 2
  for (const { kind, heading, rows } of side.groups) {
    headings.push({
      ...labelAt([heading], labelX, y + spacing.heading - 25, align, SMALL, column),
      kind,
      rule: { x: isLeft ? 0 : labelX, y: round(y + spacing.heading - 12), width: column },
    })
    y += spacing.heading
    for (const row of rows) {
      const centre = y + row.height / 2
      const first = centre - ((row.lines.length - 1) * LINE) / 2
      targets.push({
        id: row.id,
        kind: row.kind,
        isCarrier: row.isCarrier,
        x: round(signX),
        y: round(centre),
        label: labelAt(row.lines, labelX, first, align, side.size, column),
      })
      y += row.height
    }
    y += spacing.gap
  }
  return { headings, targets }
}
