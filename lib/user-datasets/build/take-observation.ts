import type { MissingReason } from '@/lib/domain/missing'
import { importProblem } from '@/lib/user-datasets/import-problem'
import { languageOf } from '@/lib/user-datasets/map/language-of'
import { cellText } from '@/lib/user-datasets/workbook'
import type { Draft } from './draft'
import { firstRow } from './first-row'
import { at, cellOf, columnOf, type TableRow, textOf } from './table-row'
import { choiceIn } from './take-choice'
import { evidenceOf } from './take-evidence'
import { takeId } from './take-id'
import { NO_UNIT, newIndicator } from './take-indicator'
import { type StatedNumber, takeNumber } from './take-number'
import { idOf, zoneOf } from './take-reference'
import { sayAbsent } from './take-text'

/** A row of the sheet of observations. */
export function takeObservation(row: TableRow, draft: Draft) {
  const zone = zoneOf(draft, row)
  const name = textOf(row, 'indicator')
  if (name === '') sayAbsent(draft, row, 'indicator')
  const missing = choiceIn<MissingReason>(draft, row, 'missing', 'missing')
  if (!zone || name === '' || missing === null) return
  const indicator = indicatorNamed(draft, row, name)
  if (!indicator) return
  const first = firstRow(draft, `${zone.id} ${indicator}`, row.row)
  if (first !== null) {
    draft.problems.add(importProblem('row-repeated', at(row, columnOf(row, 'indicator')), first))
    return
  }
  const evidence = evidenceOf(draft, row)
  const words = `${zone.id.slice(0, 40)}-${indicator.slice(0, 30)}`
  const id = evidence && takeId(draft, row, 'record', words)
  if (!id) return
  zone.observations.push({ id, indicator, evidence, ...numberIn(draft, row, indicator, missing) })
}

function numberIn(
  draft: Draft,
  row: TableRow,
  indicator: string,
  missing: MissingReason | undefined,
): StatedNumber {
  const printed = textOf(row, 'printed')
  const kept = printed === '' ? {} : { printed }
  const value = cellOf(row, 'value')
  if (cellText(value) === '') return { value: null, ...kept, missing: missing ?? 'not-collected' }
  const unit = textOf(row, 'unit') || (draft.units.get(indicator) ?? '')
  const stated = takeNumber(value, unit, () => at(row, columnOf(row, 'value')), draft.problems)
  return { ...stated, ...kept }
}

function indicatorNamed(draft: Draft, row: TableRow, name: string): string | null {
  const found = draft.named.indicators.find(name)
  if (found.is === 'one') return found.id
  if (found.is === 'several' || draft.tables.has('indicators'))
    return idOf(draft, row, columnOf(row, 'indicator'), name, draft.named.indicators, 'indicators')
  const unit = textOf(row, 'unit')
  return newIndicator(draft, {
    is: 'indicator',
    label: { [languageOf(name)]: name },
    unit: unit === '' ? NO_UNIT : { [languageOf(unit)]: unit },
    decimals: 2,
    comparable: true,
  })
}
