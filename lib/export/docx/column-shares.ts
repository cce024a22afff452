import { textWidth } from '@/lib/charts/text-width'
import type { Line, TableCell } from './block'

/** The narrowest and the widest that a column is made for what it holds, in em. */
const NARROWEST = 4
const WIDEST = 9

/**
 * Widths of the columns of a table, in em, by the widest line that each holds; a name of sixty characters goes over
 * several lines.
 *
 * @param rows cells of the head, then of each row
 */
export function columnShares(rows: readonly (readonly TableCell[])[]): number[] {
  const [head = []] = rows
  return head.map((_, i) => {
    const widths = rows.flatMap((cells) => (cells[i] ?? []).map(widthOf))
    return Math.min(WIDEST, Math.max(NARROWEST, ...widths))
  })
}

function widthOf(line: Line): number {
  const text = line.map((span) => (typeof span === 'string' ? span : span.text)).join('')
  return textWidth(text, { size: 1 })
}
