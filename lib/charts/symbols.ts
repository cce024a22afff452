import type { Palette } from './palette'

/** Dash of each slot's line, in px at a width of 2; the symbol and the dash always travel with the colour. */
const DASHES: readonly (readonly number[] | null)[] = [
  null,
  [7, 3],
  [2, 3],
  [9, 3, 2, 3],
  [4, 3],
  [12, 4],
]

export interface ZoneSign {
  color: string
  dash: readonly number[] | null
  /** SVG path of the symbol, centred on a point, that looks as large as a circle of that radius. */
  symbol: (x: number, y: number, radius: number) => string
  /** How far the symbol reaches from its centre for a radius of 1. */
  reach: number
}

/** Colour, symbol and dash of a slot; a zone without a slot is a grey circle. */
export function zoneSign(slot: number | undefined, palette: Palette): ZoneSign {
  const color = slot === undefined ? palette.other : palette.zones[slot]
  const symbol = SYMBOLS[slot ?? 0] ?? circle
  return {
    color: color ?? palette.other,
    dash: DASHES[slot ?? 0] ?? null,
    symbol,
    reach: REACHES[slot ?? 0] ?? 1,
  }
}

type Symbol = ZoneSign['symbol']

const circle: Symbol = (x, y, r) =>
  `M${n(x - r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x + r)} ${n(y)}A${n(r)} ${n(r)} 0 1 1 ${n(x - r)} ${n(y)}Z`

const square: Symbol = (x, y, r) =>
  polygon(x, y, r * 0.89, [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ])

const triangle: Symbol = (x, y, r) =>
  polygon(x, y, r * 1.12, [
    [0, -0.96],
    [1, 0.84],
    [-1, 0.84],
  ])

const diamond: Symbol = (x, y, r) =>
  polygon(x, y, r * 1.2, [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ])

const cross: Symbol = (x, y, r) => {
  const a = 0.36
  return polygon(x, y, r * 1.04, [
    [-a, -1],
    [a, -1],
    [a, -a],
    [1, -a],
    [1, a],
    [a, a],
    [a, 1],
    [-a, 1],
    [-a, a],
    [-1, a],
    [-1, -a],
    [-a, -a],
  ])
}

const star: Symbol = (x, y, r) =>
  polygon(
    x,
    y + r * 0.06,
    r * 1.22,
    Array.from({ length: 10 }, (_, i) => {
      const angle = (i * Math.PI) / 5 - Math.PI / 2
      const reach = i % 2 === 0 ? 1 : 0.45
      return [Math.cos(angle) * reach, Math.sin(angle) * reach] as const
    }),
  )

const SYMBOLS: readonly Symbol[] = [circle, square, triangle, diamond, cross, star]
const REACHES: readonly number[] = [1, 0.89, 1.12, 1.2, 1.04, 1.22]

function polygon(
  x: number,
  y: number,
  scale: number,
  points: readonly (readonly [number, number])[],
): string {
  return `M${points.map(([px, py]) => `${n(x + px * scale)} ${n(y + py * scale)}`).join('L')}Z`
}

/** Two decimals are finer than any screen, and the same everywhere. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
