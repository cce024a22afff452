import type { OutlineStep } from './slide'

const COMMAND = /([MLHVCZ])([^MLHVCZ]*)/g

/**
 * The steps of an SVG path that has only absolute moves, straight lines and cubic curves.
 *
 * @throws on any other command: paths are ours, never a reader's
 */
export function outlineOf(d: string, scale = 1, dx = 0, dy = 0): OutlineStep[] {
  if (/[^MLHVCZ\d\s.,-]/.test(d)) throw new Error(`Not an outline: ${d.slice(0, 40)}`)
  const steps: OutlineStep[] = []
  let x = 0
  let y = 0
  const line = (toX: number, toY: number, to: 'move' | 'line' = 'line') => {
    ;[x, y] = [toX, toY]
    steps.push({ to, x: x * scale + dx, y: y * scale + dy })
  }
  for (const [, command, rest = ''] of d.matchAll(COMMAND)) {
    const n = (rest.match(/-?[\d.]+/g) ?? []).map(Number)
    const at = (i: number) => n[i] ?? 0
    if (command === 'Z') steps.push({ to: 'close' })
    if (command === 'H') for (const toX of n) line(toX, y)
    if (command === 'V') for (const toY of n) line(x, toY)
    // Points that follow a move are lines.
    if (command === 'M' || command === 'L')
      for (let i = 0; i < n.length; i += 2)
        line(at(i), at(i + 1), command === 'M' && i === 0 ? 'move' : 'line')
    if (command === 'C')
      for (let i = 0; i < n.length; i += 6) {
        ;[x, y] = [at(i + 4), at(i + 5)]
        steps.push({
          to: 'curve',
          x1: at(i) * scale + dx,
          y1: at(i + 1) * scale + dy,
          x2: at(i + 2) * scale + dx,
          y2: at(i + 3) * scale + dy,
          x: x * scale + dx,
          y: y * scale + dy,
        })
      }
  }
  return steps
}
