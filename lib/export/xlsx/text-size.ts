import { textWidth } from '@/lib/charts/text-width'
import type { Cell } from './workbook'

/** Height of a line of text, in points. */
export const LINE = 16

/** The tallest that a row can be, in points. */
const TALLEST = 409

/** Digits a line loses since its words do not fill it. */
const RAGGED = 3

/** How many digits wide a text is, which is what spreadsheets count widths in; of its longest line, where it has several. */
export function charsOf(text: string): number {
  return Math.max(...text.split('\n').map(lineChars))
}

/** The height in points at which all of a row can be read, wrapped in columns of these widths. */
export function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map(({ value, look }, i) =>
    typeof value === 'string' && look?.wrapped ? linesOf(value, widths[i] ?? 0) : 1,
  )
  return Math.min(Math.max(1, ...lines) * LINE, TALLEST)
}

function linesOf(text: string, width: number): number {
  const room = Math.max(1, width - RAGGED)
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(lineChars(line) / room)), 0)
}

function lineChars(line: string): number {
  // Nobody sees how much longer than the tallest cell a text would be.
  return textWidth(line.slice(0, 2000), { size: 11, weight: 600 }) / 6.6
}
