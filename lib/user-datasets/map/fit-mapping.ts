import { importProblem } from '@/lib/user-datasets/import-problem'
import type { ProblemList } from '@/lib/user-datasets/problem-list'
import { cellText, type Sheet, type Workbook } from '@/lib/user-datasets/workbook'
import type { ColumnMapping, Mapping, SheetMapping } from './mapping'

/**
 * A mapping fitted to a workbook, which need not be the one it was made for: sheets are found by name, columns by head.
 * What is not found is left out and said; so are sheets and columns that nothing is made of.
 */
export function fitMapping(mapping: Mapping, workbook: Workbook, problems: ProblemList): Mapping {
  const isOnly = workbook.sheets.length === 1 && mapping.sheets.length === 1
  const sheets = workbook.sheets.flatMap((sheet) => {
    const place = { file: sheet.file, sheet: sheet.name }
    if (sheet.rows.length === 0) {
      problems.add(importProblem('sheet-empty', { place }))
      return []
    }
    const own = mapping.sheets.find((each) => isOnly || each.sheet === sheet.name)
    if (own?.holds) return [fitSheet(own, sheet, problems)]
    problems.add(importProblem('sheet-unused', { place }))
    return []
  })
  return { ...mapping, sheets }
}

function fitSheet(mapping: SheetMapping, sheet: Sheet, problems: ProblemList): SheetMapping {
  const heads = (sheet.rows[mapping.headerRow - 1] ?? []).map(cellText)
  const place = { file: sheet.file, sheet: sheet.name }
  const taken = new Set<number>()
  const columns = mapping.columns.flatMap((column): ColumnMapping[] => {
    const isThere = heads[column.column - 1] === column.header && !taken.has(column.column)
    const found = isThere
      ? column.column
      : heads.findIndex((head, i) => head === column.header && !taken.has(i + 1)) + 1
    if (found !== 0 && found <= heads.length) {
      taken.add(found)
      return [{ ...column, column: found }]
    }
    if (column.use.is !== 'ignored')
      problems.add(importProblem('mapping-misfit', { place, header: column.header }, column.header))
    return []
  })
  const used = new Set(columns.filter(({ use }) => use.is !== 'ignored').map((each) => each.column))
  for (const [i, header] of heads.entries())
    if (!used.has(i + 1) && header !== '')
      problems.add(
        importProblem('column-unused', {
          place: { ...place, column: i + 1 },
          header,
          value: header,
        }),
      )
  if (heads.length === 1 && mapping.holds === 'zones')
    problems.add(importProblem('column-single', { place: { ...place, column: 1 } }))
  return { ...mapping, sheet: sheet.name, columns }
}
