import type { Palette } from '@/lib/charts/palette'
import type { Box, SlideRow, TableItem } from './slide'
import { bodyLines, headLine, parted, type Table, type TableLine } from './table-lines'
import { columnGroups, columnWidths, measuredColumn } from './table-widths'

const SIZES = [12, 11, 10] as const
/** Only for tables of more columns than this: running words are not read so small. */
const SMALLEST = 9
const MOST_COLUMNS = 5
const LEADING = 1.3
/** Above and below the words in a cell. */
const ROW_PADDING = 3.5

export interface TableSetting {
  palette: Palette
  lang: 'zh' | 'en'
  /** The room on the first slide and on each that follows; all of one width. */
  first: Box
  next: Box
}

/** A part of a table that fits a slide. */
export type TablePage = Pick<TableItem, 'widths' | 'rows' | 'size' | 'lineHeight' | 'box'>

/**
 * A three-line table in as many parts as slides can hold, head and first column on each. Set as large as it can be on as
 * few slides as it can; nothing is cut, and a row too high for a slide goes on upon the next.
 */
export function tablePages(table: Table, setting: TableSetting): TablePage[] {
  const sizes = table.columns.length > MOST_COLUMNS ? [...SIZES, SMALLEST] : SIZES
  return sizes
    .map((size) => pagesIn(table, size, setting))
    .reduce((best, pages) => (pages.length < best.length ? pages : best))
}

function pagesIn(table: Table, size: number, setting: TableSetting): TablePage[] {
  const { lang, palette, first, next } = setting
  const rows = [...table.rows, ...table.foot].filter(({ isHeading }) => !isHeading)
  const measured = table.columns.map(({ label }, i) =>
    measuredColumn([label, ...rows.map(({ cells }) => cells[i] ?? '')], size, lang),
  )
  const lineHeight = size * LEADING
  return columnGroups(measured, first.width).flatMap((group, nth) => {
    const chosen = group.flatMap((column) => measured[column] ?? [])
    const widths = columnWidths(chosen, first.width)
    const columns = { group, widths, size, lang }
    const head = headLine(table, columns)
    const heightOf = ({ lines }: TableLine) => lines * lineHeight + ROW_PADDING * 2
    const roomOf = (page: number) => (nth === 0 && page === 0 ? first : next)
    const parts = dealt(bodyLines(table, columns), (page) => ({
      heightOf,
      room: roomOf(page).height - heightOf(head),
      most: Math.floor((roomOf(page).height - heightOf(head) - ROW_PADDING * 2) / lineHeight),
      lang,
    }))
    return parts.map(
      (lines, page): TablePage => ({
        widths,
        size,
        lineHeight,
        box: {
          ...roomOf(page),
          height: [head, ...lines].reduce((sum, line) => sum + heightOf(line), 0),
        },
        rows: ruled([head, ...lines], palette).map((row, i) => ({
          ...row,
          height: heightOf(i === 0 ? head : (lines[i - 1] ?? head)),
          cells: row.cells.map((cell, at) => ({
            ...cell,
            align: table.columns[group[at] ?? 0]?.align ?? 'left',
            ...(row.isWide && { span: group.length }),
          })),
        })),
      }),
    )
  })
}

interface PageRoom {
  heightOf: (line: TableLine) => number
  room: number
  /** Lines that a row alone on the page may have. */
  most: number
  lang: 'zh' | 'en'
}

/** Rows dealt out to pages in order. */
function dealt(lines: readonly TableLine[], pageOf: (page: number) => PageRoom): TableLine[][] {
  const pages: TableLine[][] = []
  let open: TableLine[] = []
  let used = 0
  const queue = [...lines]
  for (let line = queue.shift(); line; line = queue.shift()) {
    const { heightOf, room, most, lang } = pageOf(pages.length)
    const [next] = queue
    // A heading stays with the row under it.
    const company = line.part === 'heading' && next ? heightOf(next) : 0
    if (used + heightOf(line) + company > room && open.length > 0) {
      pages.push(open)
      ;[open, used] = [[], 0]
      queue.unshift(line)
      continue
    }
    const [part, rest] = parted(line, Math.max(1, most), lang)
    open.push(part)
    used += heightOf(part)
    if (rest) queue.unshift(rest)
  }
  return open.length > 0 || pages.length === 0 ? [...pages, open] : pages
}

/** Ink above and below the head and at the end, hairlines between rows. */
function ruled(
  lines: readonly TableLine[],
  { ink, rule }: Palette,
): (Omit<SlideRow, 'height' | 'cells'> & {
  isWide: boolean
  cells: { text: string; color: string; href?: string }[]
})[] {
  return lines.map(({ part, cells }, i) => {
    const isLast = i === lines.length - 1
    const startsFoot = part === 'foot' && lines[i - 1]?.part !== 'foot'
    return {
      isWide: part === 'heading',
      bold: part === 'head' || part === 'heading',
      ...(part === 'head' && { above: { width: 1, color: ink } }),
      ...(startsFoot && { above: { width: 0.5, color: ink } }),
      below: isLast
        ? { width: 1, color: ink }
        : { width: 0.5, color: part === 'head' ? ink : rule },
      cells: cells.map(({ text, href }) => ({ text, color: ink, ...(href && { href }) })),
    }
  })
}
