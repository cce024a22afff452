import type { TableData, TableRow } from '@/lib/charts/figure-data'
import { settled } from '../figure-words'
import { linesOf } from './set-text'
import { PADDING } from './table-widths'

/** A row of a table as it will be set: the words of each cell, line by line as they were measured. */
export interface TableLine {
  cells: readonly { text: string; lines: readonly string[]; href?: string }[]
  /** The height of the row, in lines. */
  lines: number
  /** Where it stands; a heading is of the rows below it, and as wide as the table. */
  part: 'head' | 'heading' | 'body' | 'foot'
}

/** What a table is set from; words of a cell may lead to an address. */
export interface Table extends TableData {
  hrefs?: ReadonlyMap<string, string>
}

interface Columns {
  /** Which columns of the table, and how wide each is, in points. */
  group: readonly number[]
  widths: readonly number[]
  size: number
  lang: 'zh' | 'en'
}

export function headLine({ columns }: Table, setting: Columns): TableLine {
  return lineOf({ cells: columns.map(({ label }) => label) }, 'head', setting)
}

export function bodyLines({ rows, foot, hrefs }: Table, setting: Columns): TableLine[] {
  return [
    ...rows.map((row) => lineOf(row, row.isHeading ? 'heading' : 'body', setting, hrefs)),
    ...foot.map((row) => lineOf(row, 'foot', setting, hrefs)),
  ]
}

function lineOf(
  { cells }: TableRow,
  part: TableLine['part'],
  { group, widths, size, lang }: Columns,
  hrefs?: Table['hrefs'],
): TableLine {
  const isBold = part === 'head' || part === 'heading'
  const style = { size, lang, weight: isBold ? 700 : 400 } as const
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const set = (part === 'heading' ? [0] : group).map((column, i) => {
    const text = settled(cells[column] ?? '')
    const width = part === 'heading' ? whole : (widths[i] ?? 0)
    const href = hrefs?.get(cells[column] ?? '')
    return { text, lines: linesOf(text, width - PADDING * 2, style), ...(href && { href }) }
  })
  return { part, cells: set, lines: tallest(set) }
}

/** The first lines of a row that is too high for a slide, and what is left of it. */
export function parted(
  row: TableLine,
  most: number,
  lang: 'zh' | 'en',
): [TableLine, TableLine | null] {
  if (row.lines <= most) return [row, null]
  const cut = (from: number, to?: number): TableLine => {
    const cells = row.cells.map((cell) => {
      const lines = cell.lines.slice(from, to)
      return { ...cell, lines, text: lines.join(lang === 'zh' ? '' : ' ') }
    })
    return { ...row, cells, lines: tallest(cells) }
  }
  return [cut(0, most), cut(most)]
}

function tallest(cells: readonly { lines: readonly string[] }[]): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length))
}
