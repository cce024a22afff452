import type { LinkageKind } from '@/lib/analysis/linkage-network'

/** Outline of each kind of place, as points about a centre at a reach of 1. All are drawn in ink. */
const OUTLINES: Record<LinkageKind, readonly (readonly [number, number])[]> = {
  ftz: regular(4, 45, 1.15),
  port: regular(3, 90, 1.2),
  corridor: [
    [-1.25, -0.5],
    [1.25, -0.5],
    [1.25, 0.5],
    [-1.25, 0.5],
  ],
  platform: [
    [-0.6, -0.8],
    [0.6, -0.8],
    [1.15, 0.8],
    [-1.15, 0.8],
  ],
  city: regular(24, 0, 0.95),
  strategy: regular(4, 0, 1.2),
  service: [
    [-0.9, -0.85],
    [0.1, -0.85],
    [1.15, 0],
    [0.1, 0.85],
    [-0.9, 0.85],
  ],
  hub: [
    [-0.38, -1.05],
    [0.38, -1.05],
    [0.38, -0.38],
    [1.05, -0.38],
    [1.05, 0.38],
    [0.38, 0.38],
    [0.38, 1.05],
    [-0.38, 1.05],
    [-0.38, 0.38],
    [-1.05, 0.38],
    [-1.05, -0.38],
    [-0.38, -0.38],
  ],
  initiative: Array.from({ length: 10 }, (_, i) => turned(36 * i - 90, i % 2 === 0 ? 1.25 : 0.55)),
  programme: regular(6, 0, 1.1),
  zone: [
    [-1, -1],
    [0, -0.45],
    [1, -1],
    [1, 1],
    [0, 0.45],
    [-1, 1],
  ],
}

/** The shape that tells a kind of place without its heading, as an SVG path centred on a point. */
export function placeSign(kind: LinkageKind, x: number, y: number, radius: number): string {
  const points = OUTLINES[kind].map(
    ([dx, dy]) => `${round(x + dx * radius)} ${round(y + dy * radius)}`,
  )
  return `M${points.join('L')}Z`
}

function regular(corners: number, from: number, reach: number) {
  return Array.from({ length: corners }, (_, i) => turned(from + (360 / corners) * i, reach))
}

function turned(degrees: number, reach: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180
  return [Math.cos(angle) * reach, Math.sin(angle) * reach]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
