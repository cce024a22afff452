import type { CustomSeriesOption } from 'echarts'

/** Shapes of ECharts' custom series in px, so that figures are laid out by our own arithmetic. */

export interface Shape {
  type: string
  shape?: Record<string, unknown>
  style: Record<string, unknown>
  emphasis?: { style: Record<string, unknown> }
  silent?: boolean
  z2?: number
  x?: number
  y?: number
  rotation?: number
}

export interface TextOptions {
  font: string
  size: number
  color: string
  weight?: 400 | 600 | 700
  align?: 'left' | 'center' | 'right'
  halo?: string
  /** Set in bold while its zone is emphasised. */
  isName?: boolean
}

export function text(x: number, y: number, words: string, options: TextOptions): Shape {
  return {
    type: 'text',
    silent: true,
    style: {
      x: round(x),
      y: round(y),
      text: words,
      fill: options.color,
      font: `${options.weight ?? 400} ${options.size}px ${options.font}`,
      textAlign: options.align ?? 'left',
      textVerticalAlign: 'middle',
      ...(options.halo && { stroke: options.halo, lineWidth: 4 }),
    },
    ...(options.isName && {
      emphasis: { style: { font: `700 ${options.size}px ${options.font}` } },
    }),
  }
}

/** Words that run upwards from a point. */
export function upward(x: number, y: number, words: string, options: TextOptions): Shape {
  return { ...text(0, 0, words, options), x: round(x), y: round(y), rotation: Math.PI / 2 }
}

export function line(
  from: readonly [number, number],
  to: readonly [number, number],
  style: { color: string; width: number; dash?: readonly number[] | null },
): Shape {
  return {
    type: 'line',
    silent: true,
    shape: { x1: round(from[0]), y1: round(from[1]), x2: round(to[0]), y2: round(to[1]) },
    style: {
      stroke: style.color,
      lineWidth: style.width,
      fill: 'none',
      ...(style.dash && { lineDash: [...style.dash] }),
    },
  }
}

export function path(
  d: string,
  style: { fill?: string; stroke?: string; width?: number },
  emphasis?: Record<string, unknown>,
): Shape {
  return {
    type: 'path',
    shape: { d },
    style: {
      fill: style.fill ?? 'none',
      ...(style.stroke && { stroke: style.stroke, lineWidth: style.width ?? 1 }),
    },
    ...(emphasis && { emphasis: { style: emphasis } }),
  }
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export function rectangle(
  box: Box,
  style: { fill: string; stroke: string; width: number },
  emphasis?: Record<string, unknown>,
): Shape {
  return {
    type: 'rect',
    shape: { x: round(box.x), y: round(box.y), width: round(box.width), height: round(box.height) },
    style: { fill: style.fill, stroke: style.stroke, lineWidth: style.width },
    ...(emphasis && { emphasis: { style: emphasis } }),
  }
}

/** Diagonal strokes inside a box, as one path: a hatching that needs no pattern and prints anywhere. */
export function hatching({ x, y, width, height }: Box, gap: number): string {
  const strokes: string[] = []
  for (let offset = gap; offset < width + height; offset += gap) {
    const startX = Math.max(0, offset - height)
    const endX = Math.min(width, offset)
    const at = (dx: number) => `${round(x + dx)} ${round(y + offset - dx)}`
    if (endX > startX) strokes.push(`M${at(startX)}L${at(endX)}`)
  }
  return strokes.join('')
}

export interface DrawnItem {
  /** The zone it belongs to, by which views emphasise together; empty for none. */
  zone: string
  /** Shown on hover, as plain text. */
  tip?: string
  /** The record a mark stands for, and its metric: where a click leads. */
  record?: string
  metric?: string
  shapes: readonly Shape[]
}

/** A series whose items draw themselves. It has no coordinate system: shapes are in px of the plot. */
export function drawn(id: string, items: readonly DrawnItem[], z = 2): CustomSeriesOption {
  return {
    id,
    type: 'custom',
    coordinateSystem: 'none',
    z,
    animation: false,
    data: items.map(({ zone, tip, record, metric }) => ({
      name: zone,
      value: 0,
      ...(tip !== undefined && { tip }),
      ...(record !== undefined && { record }),
      ...(metric !== undefined && { metric }),
    })),
    renderItem: ({ dataIndex }: { dataIndex: number }) => ({
      type: 'group',
      children: items[dataIndex]?.shapes.map(asItIs) ?? [],
    }),
    silent: items.every(({ tip }) => tip === undefined),
  } as unknown as CustomSeriesOption
}

/** ECharts would lighten what it emphasises, turning a CSS variable into no colour, and forget the font. */
function asItIs(shape: Shape): Shape {
  const own = ['fill', 'stroke', 'font'].flatMap((key) =>
    key in shape.style ? [[key, shape.style[key]]] : [],
  )
  return { ...shape, emphasis: { style: { ...Object.fromEntries(own), ...shape.emphasis?.style } } }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
