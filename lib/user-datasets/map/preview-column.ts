import { readNumber } from '@/lib/user-datasets/values/read-number'
import { splitList } from '@/lib/user-datasets/values/split-list'
import { cellText, type Sheet } from '@/lib/user-datasets/workbook'
import type { ColumnUse } from './mapping'

/** What a use would make of a column, before anything is made of it. */
export type ColumnPreview =
  | { is: 'ignored'; texts: readonly string[] }
  | { is: 'texts'; texts: readonly string[]; distinct: number; filled: number }
  | {
      is: 'numbers'
      numbers: number
      missing: number
      asked: number
      unread: number
      range: readonly [number, number] | null
    }
  /** Items with how many rows have each, the most common first. */
  | { is: 'items'; items: readonly { item: string; rows: number }[]; distinct: number }

/** Examples that a preview shows. */
const MOST_SHOWN = 12

/** What each choice does with a column: how many cells are numbers and how many are asked about, or which items it lists. */
export function previewColumn(
  sheet: Sheet,
  headerRow: number,
  column: number,
  use: ColumnUse,
): ColumnPreview {
  const texts = sheet.rows
    .slice(headerRow)
    .map((row) => cellText(row[column - 1]))
    .filter((text) => text !== '')
  if (use.is === 'ignored') return { is: 'ignored', texts: texts.slice(0, MOST_SHOWN) }
  if (use.is === 'indicator') return numbersOf(texts)
  if (use.separators && use.separators.length > 0) return itemsOf(texts, use.separators)
  const distinct = new Set(texts).size
  return { is: 'texts', texts: texts.slice(0, MOST_SHOWN), distinct, filled: texts.length }
}

function numbersOf(texts: readonly string[]): ColumnPreview {
  const preview = { numbers: 0, missing: 0, asked: 0, unread: 0 }
  let range: [number, number] | null = null
  for (const text of texts) {
    const reading = readNumber(text)
    if (reading.is === 'number') {
      preview.numbers += 1
      const { value } = reading
      range = range ? [Math.min(range[0], value), Math.max(range[1], value)] : [value, value]
    } else if (reading.is === 'missing') preview.missing += 1
    else if (reading.is === 'text' || reading.is === 'date') preview.unread += 1
    else preview.asked += 1
  }
  return { is: 'numbers', ...preview, range }
}

function itemsOf(texts: readonly string[], separators: readonly string[]): ColumnPreview {
  const rows = new Map<string, number>()
  for (const text of texts)
    for (const item of splitList(text, separators)) rows.set(item, (rows.get(item) ?? 0) + 1)
  const items = [...rows].map(([item, count]) => ({ item, rows: count }))
  const common = items.toSorted((a, b) => b.rows - a.rows).slice(0, MOST_SHOWN)
  return { is: 'items', items: common, distinct: rows.size }
}
