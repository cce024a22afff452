import type { ChartPart } from './chart-part'

/** A slide of 13⅓ × 7½ inches; lengths everywhere in points, half the px of an exported figure. */
export const PAGE = { width: 960, height: 540, margin: 48, top: 32, bottom: 28 } as const

export const INNER = PAGE.width - PAGE.margin * 2

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Everything on a slide stands where it was put: words were measured before. */
export type Item = TextItem | ShapeItem | TableItem | ChartItem

interface Named {
  /** For lists of the objects on a slide; of its kind the only one there. */
  name: string
  box: Box
}

export interface TextItem extends Named {
  is: 'text'
  /** The heading of its slide. */
  isTitle?: boolean
  /** Paragraphs. */
  text: readonly string[]
  size: number
  lineHeight: number
  color: string
  bold?: boolean
  align?: 'left' | 'center' | 'right'
  valign?: 'top' | 'middle' | 'bottom'
  href?: string
}

/** A step of an outline, lengths in points from the left top of the box. */
export type OutlineStep =
  | { to: 'move' | 'line'; x: number; y: number }
  | { to: 'curve'; x1: number; y1: number; x2: number; y2: number; x: number; y: number }
  | { to: 'close' }

export interface ShapeItem extends Named {
  is: 'shape'
  shape: 'rect' | 'line' | 'ellipse' | 'triangle' | 'diamond' | 'plus' | 'star' | 'outline'
  fill?: string
  stroke?: { color: string; width: number; dash?: 'dash' | 'dot' }
  outline?: readonly OutlineStep[]
  /** Read out where the picture cannot be seen; without it the shape is decoration. */
  alt?: string
}

export interface TableItem extends Named {
  is: 'table'
  widths: readonly number[]
  rows: readonly SlideRow[]
  size: number
  lineHeight: number
  alt: string
}

export interface SlideRow {
  cells: readonly SlideCell[]
  height: number
  /** Rules above and below, in points and colour. */
  above?: Rule
  below?: Rule
  bold?: boolean
}

export interface Rule {
  width: number
  color: string
}

interface SlideCell {
  text: string
  align: 'left' | 'right'
  color: string
  href?: string
  /** How many columns it takes. */
  span?: number
}

interface ChartItem extends Named {
  is: 'chart'
  chart: ChartPart
  alt: string
}

export interface Slide {
  items: readonly Item[]
  /** What the speaker sees: the figure in sentences, and what to cite, a paragraph each. */
  notes: readonly string[]
  /** Its ground; none leaves the presentation's own. */
  ground?: string
  ink: string
}

/** The lowest edge of some items. */
export function bottomOf(items: readonly Item[]): number {
  return Math.max(0, ...items.map(({ box }) => box.y + box.height))
}
