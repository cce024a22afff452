import type { ColumnMapping, Mapping, SheetMapping } from '@/lib/user-datasets/map/mapping'
import { cellText, type Sheet, type Workbook } from '@/lib/user-datasets/workbook'

/**
 * A mapping that was made for other files, laid on these: a sheet is found by its name, or is the only one; a column by
 * its head. A sheet that it does not know keeps the guess. A column that is not there stands after those that are, so that
 * the check can say that it is missed; one that the mapping does not know is not used.
 */
export function adoptMapping(kept: Mapping, guess: Mapping, { sheets }: Workbook): Mapping {
  const isOnly = guess.sheets.length === 1 && kept.sheets.length === 1
  return {
    ...kept,
    sheets: guess.sheets.map((guessed) => {
      const own = kept.sheets.find((each) => isOnly || each.sheet === guessed.sheet)
      const sheet = sheets.find(({ name }) => name === guessed.sheet)
      return own && sheet ? adoptSheet(own, sheet) : guessed
    }),
  }
}

function adoptSheet(own: SheetMapping, sheet: Sheet): SheetMapping {
  const heads = (sheet.rows[own.headerRow - 1] ?? []).map(cellText)
  const left = [...own.columns]
  const take = (header: string, column: number): ColumnMapping | undefined => {
    const same = left.filter((each) => each.header === header)
    const found = same.find((each) => each.column === column) ?? same[0]
    if (found) left.splice(left.indexOf(found), 1)
    return found
  }
  const present = heads.map((header, i): ColumnMapping => {
    const found = take(header, i + 1)
    return found ? { ...found, column: i + 1 } : { column: i + 1, header, use: { is: 'ignored' } }
  })
  const missed = left
    .filter(({ use }) => use.is !== 'ignored')
    .map((column, i) => ({ ...column, column: heads.length + i + 1 }))
  return { ...own, sheet: sheet.name, columns: own.holds ? [...present, ...missed] : [] }
}
