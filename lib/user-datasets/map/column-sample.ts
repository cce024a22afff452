import { readNumber } from '@/lib/user-datasets/values/read-number'
import { SURE_SEPARATORS } from '@/lib/user-datasets/values/split-list'
import { cellText, isDateCell, type Sheet } from '@/lib/user-datasets/workbook'

/** Rows of a sheet that are looked at for a guess. */
const MOST_ROWS = 2000

/** What the cells of a column look like, from its first two thousand rows. */
export interface ColumnSample {
  texts: readonly string[]
  /** Rows looked at, blank cells included. */
  rows: number
  numbers: number
  /** Numbers that would be asked about, and words for a missing one. */
  doubtful: number
  dates: number
  /** Cells in which several items are listed, by marks that part items only. */
  lists: number
  distinct: number
  averageLength: number
  /** Most decimals of a number. */
  decimals: number
  /** The unit that most numbers are written with; '' for none. */
  unit: string
}

export function sampleColumn(sheet: Sheet, headerRow: number, column: number): ColumnSample {
  const rows = sheet.rows.slice(headerRow, headerRow + MOST_ROWS)
  const texts: string[] = []
  const units = new Map<string, number>()
  const sample = { numbers: 0, doubtful: 0, dates: 0, lists: 0, decimals: 0 }
  let length = 0
  for (const row of rows) {
    const cell = row[column - 1]
    const text = cellText(cell)
    if (text === '') continue
    texts.push(text)
    length += text.length
    if (SURE_SEPARATORS.some((separator) => text.includes(separator))) sample.lists += 1
    const reading = isDateCell(cell) ? ({ is: 'date' } as const) : readNumber(text)
    if (reading.is === 'date') sample.dates += 1
    else if (reading.is === 'number') {
      sample.numbers += 1
      sample.decimals = Math.max(sample.decimals, decimalsOf(reading.value))
      const unit = reading.rest === '' ? '' : reading.tail
      units.set(unit, (units.get(unit) ?? 0) + 1)
    } else if (reading.is !== 'text') sample.doubtful += 1
  }
  const [unit = ''] = [...units].sort((a, b) => b[1] - a[1])[0] ?? []
  return {
    ...sample,
    texts,
    rows: rows.length,
    distinct: new Set(texts).size,
    averageLength: texts.length === 0 ? 0 : length / texts.length,
    unit,
  }
}

function decimalsOf(value: number): number {
  const fraction = String(value).split('.')[1]
  return Math.min(6, fraction?.length ?? 0)
}
