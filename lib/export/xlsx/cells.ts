import type { Words } from '@/lib/i18n/words'
import type { NumberLook, Sheet, Written } from '../table'
import { cellText, textFormat } from './cell-text'
import { charsOf } from './text-size'
import type { Cell, CellLook, WorkbookSheet } from './workbook'
import { WORKBOOK_WORDS } from './workbook-words'

/** What stands in a row before it is set: values, or cells that lead somewhere. */
export type Row = readonly (Written | { value: string; href: string })[]

/** Widths in characters: no column is narrower or wider. */
const NARROWEST = 9
const WIDEST = 44
/** A head is broken into lines rather than make its column wider than its cells. */
const WIDEST_HEAD = 22

/** The head of a table. */
export function headCells(fields: readonly string[], words: Words): Cell[] {
  return fields.map((field) => textCell(field, words, { bold: true, ruled: true, wrapped: true }))
}

/** A row of a table or list; texts that are long or have several lines are broken into lines. */
export function rowCells(
  row: Row,
  words: Words,
  looks: readonly (NumberLook | null)[] = [],
): Cell[] {
  return row.map((each, i) => {
    if (typeof each === 'number') {
      const look = looks[i]
      return look ? { value: each, look: { format: numberFormat(look) } } : { value: each }
    }
    if (each === null) return { value: null }
    if (typeof each === 'object')
      return { ...textCell(each.value, words, { wrapped: true }), href: each.href }
    return textCell(each, words, isLong(each) ? { wrapped: true } : {})
  })
}

function textCell(text: string, words: Words, look: CellLook): Cell {
  const format = textFormat(text)
  const value = cellText(text, WORKBOOK_WORDS[words.locale].cut)
  return { value, look: format === undefined ? look : { ...look, format } }
}

/** `0.0`, and for a difference `+0.0`, with a real minus and ±0 as on the page. */
function numberFormat({ decimals, signed }: NumberLook): string {
  const digits = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0'
  return signed ? `"+"${digits};"−"${digits};"±0"` : `${digits};"−"${digits}`
}

/**
 * A table of the program as a sheet, as wide as what stands in it. In a column of numbers all stands to the right, its
 * head and the words for a missing one too; texts keep clear of the number before them.
 */
export function tableSheet(name: string, sheet: Sheet, words: Words): WorkbookSheet {
  const { fields, rows, looks = [] } = sheet
  const isOfNumbers = fields.map(
    (_, i) => !!looks[i] || rows.some((row) => typeof row[i] === 'number'),
  )
  const aligned = (cells: readonly Cell[]) =>
    cells.map((cell, i) => withLook(cell, { align: isOfNumbers[i] ? 'right' : 'indented' }))
  return {
    name,
    hasHead: true,
    widths: fields.map((field, i) =>
      columnWidth(
        rows.map((row) => row[i] ?? null),
        Math.min(charsOf(field), WIDEST_HEAD),
      ),
    ),
    rows: [headCells(fields, words), ...rows.map((row) => rowCells(row, words, looks))].map(
      aligned,
    ),
  }
}

/** The same cell, looking otherwise in one respect; one that is empty stays plain. */
export function withLook(cell: Cell, look: CellLook): Cell {
  return cell.value === null ? cell : { ...cell, look: { ...cell.look, ...look } }
}

function columnWidth(values: readonly Written[], head: number): number {
  const widest = values.reduce<number>(
    (most, value) => Math.max(most, value === null ? 0 : charsOf(String(value))),
    head,
  )
  return Math.min(Math.max(Math.ceil(widest) + 3, NARROWEST), WIDEST)
}

function isLong(text: string): boolean {
  return text.includes('\n') || charsOf(text) > WIDEST - 2
}
