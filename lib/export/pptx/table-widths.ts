import { textWidth } from '@/lib/charts/text-width'

/** Left and right of the words in a cell, points. */
export const PADDING = 6
/** The least a column of words is narrowed to, and the most that its longest word may claim; in sizes of type. */
const LEAST_WORDS = 6
const MOST_LEAST = 11
/** Where a line may end: at spaces, and beside each Chinese character. */
const BREAKS = /[\s\u3000-\u9fff\uff00-\uffef]+/

export interface MeasuredColumn {
  /** The narrowest it can be set, and the width at which no cell breaks; points. */
  least: number
  whole: number
}

/** @param texts all that stands in the column, its head first */
export function measuredColumn(
  texts: readonly string[],
  size: number,
  lang: 'zh' | 'en',
): MeasuredColumn {
  const [head = '', ...cells] = texts
  const width = (text: string) => textWidth(text, { size, lang }) * 1.05
  const pad = PADDING * 2
  const body = Math.max(0, ...cells.map(width))
  const words = texts.flatMap((text) => text.split(BREAKS))
  const longest = Math.max(0, ...words.map(width))
  const most = MOST_LEAST * size
  const least = Math.min(Math.max(longest, Math.min(body, LEAST_WORDS * size)), most)
  // A head may take two lines where its cells are short.
  const headWidth = Math.max(...head.split(/\s+/).map(width), width(head) / 2)
  return { least: least + pad, whole: Math.max(least, body, Math.min(headWidth, most)) + pad }
}

/**
 * Widths that fill a room: each column whole where all are, and what is left shared out evenly; otherwise each at its
 * least, and the rest shared by what the columns lack.
 */
export function columnWidths(columns: readonly MeasuredColumn[], room: number): number[] {
  const sum = (of: (column: MeasuredColumn) => number) =>
    columns.reduce((total, column) => total + of(column), 0)
  const whole = sum((column) => column.whole)
  if (whole <= room) return columns.map((column) => column.whole + (room - whole) / columns.length)
  const spare = Math.max(0, room - sum(({ least }) => least))
  // Long columns gain less from width than short ones lack.
  const lack = (column: MeasuredColumn) => Math.sqrt(Math.max(0, column.whole - column.least))
  const lacking = sum(lack) || 1
  return columns.map((column) => column.least + (spare * lack(column)) / lacking)
}

/** Columns as they go on slides: the first on each, with as many of the others as can be set. */
export function columnGroups(columns: readonly MeasuredColumn[], room: number): number[][] {
  const [first = { least: 0, whole: 0 }] = columns
  const groups: number[][] = [[0]]
  let used = first.least
  for (let i = 1; i < columns.length; i += 1) {
    const least = columns[i]?.least ?? 0
    if (used + least > room && (groups.at(-1)?.length ?? 0) > 1) {
      groups.push([0])
      used = first.least
    }
    groups.at(-1)?.push(i)
    used += least
  }
  return groups
}
