import { cellText, type Sheet } from '@/lib/user-datasets/workbook'
import { foldHeader } from './fold-header'
import { KNOWN_HEADS } from './known-heads'
import { readHeader } from './read-header'

/** Rows that may stand above the heads: a title, a unit, a day. */
const MOST_ABOVE = 10

/** The row of the heads, counted from 1: the first with most heads that are known, or else the first with two cells. */
export function guessHeaderRow(sheet: Sheet): number {
  const rows = sheet.rows.slice(0, MOST_ABOVE).map((row) => row.map(cellText))
  const known = rows.map(
    (row) => row.filter((text) => KNOWN_HEADS.has(foldHeader(readHeader(text).name))).length,
  )
  const most = Math.max(0, ...known)
  if (most > 0) return known.indexOf(most) + 1
  const filled = (least: number) =>
    rows.findIndex((row) => row.filter((text) => text !== '').length >= least)
  const two = filled(2)
  return (two === -1 ? Math.max(0, filled(1)) : two) + 1
}
