import type { Weight } from '@/lib/domain/theme-weight'
import { importProblem } from '@/lib/user-datasets/import-problem'
import type { Draft } from './draft'
import { firstRow } from './first-row'
import { at, columnOf, type TableRow, textOf } from './table-row'
import { choiceIn } from './take-choice'
import { evidenceOf } from './take-evidence'
import { takeId } from './take-id'
import { zoneOf } from './take-reference'
import { sayAbsent } from './take-text'
import { themeOf } from './take-theme'

/** A row of the sheet that says which zone holds which theme. */
export function takeZoneTheme(row: TableRow, draft: Draft) {
  const zone = zoneOf(draft, row)
  const tag = textOf(row, 'theme')
  if (tag === '') sayAbsent(draft, row, 'theme')
  const weight = choiceIn<Weight>(draft, row, 'weight', 'weight')
  if (!zone || tag === '' || weight === null) return
  const column = columnOf(row, 'theme')
  const language = (column?.use.is === 'known' && column.use.language) || 'zh'
  const theme = themeOf(draft, row, column, tag, language)
  if (!theme) return
  const first = firstRow(draft, `${zone.id} ${theme}`, row.row)
  if (first !== null) {
    draft.problems.add(importProblem('row-repeated', at(row, column), first))
    return
  }
  const evidence = evidenceOf(draft, row)
  const id =
    evidence && takeId(draft, row, 'record', `${zone.id.slice(0, 40)}-${theme.slice(0, 30)}`)
  if (id) zone.themes.push({ id, theme, weight: weight ?? 'primary', evidence })
}
