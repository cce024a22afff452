import type { Box } from './shapes'

/** Height of a line of a label, px. */
export const LINE = 19
/** Size of headings and of notes under names, px. */
export const SMALL = 13

/** A text of the picture, with the room it takes. */
export interface LinkageLabel {
  lines: readonly string[]
  x: number
  /** Middle of the first line. */
  y: number
  align: 'start' | 'end'
  size: number
  box: Box
}

/** A label's words in their room, px. */
export function labelAt(
  lines: readonly string[],
  x: number,
  y: number,
  align: 'start' | 'end',
  size: number,
  room: number,
): LinkageLabel {
  return {
    lines,
    x: round(x),
    y: round(y),
    align,
    size,
    box: {
      x: align === 'end' ? x - room : x,
      y: y - size * 0.6,
      width: room,
      height: (lines.length - 1) * LINE + size * 1.2,
    },
  }
}

/** Tenths are finer than any screen, and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
