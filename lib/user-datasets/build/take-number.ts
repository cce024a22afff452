import { MISSING_LABELS, type MissingReason } from '@/lib/domain/missing'
import type { Bilingual } from '@/lib/domain/text'
import { type Choice, importProblem, type Whereabouts } from '@/lib/user-datasets/import-problem'
import type { CellAddress } from '@/lib/user-datasets/mend'
import type { ProblemList } from '@/lib/user-datasets/problem-list'
import { numberText } from '@/lib/user-datasets/problems/cell-kinds'
import { type NumberReading, readNumber } from '@/lib/user-datasets/values/read-number'
import { unitValue } from '@/lib/user-datasets/values/unit-value'
import { type Cell, cellText, isAnswered, isDateCell } from '@/lib/user-datasets/workbook'

/** A stated number as a record holds it: a value, or the reason why there is none. */
export interface StatedNumber {
  value: number | null
  printed?: string
  missing?: MissingReason
}

type NumberRead = Extract<NumberReading, { is: 'number' }>

/**
 * The number that a cell states. Whatever was understood beyond plain digits is said; whatever could be understood in
 * two ways is asked, and stays without a value until it is answered.
 *
 * @param unit the unit of the column; '' where none is known
 */
export function takeNumber(
  cell: Cell,
  unit: string,
  where: () => Whereabouts,
  problems: ProblemList,
): StatedNumber {
  if (typeof cell === 'number') return { value: cell }
  if (isAnswered(cell)) return answered(cell.printed, cell.value, cell.missing)
  const printed = cellText(cell)
  const without = (missing: MissingReason): StatedNumber => ({ value: null, printed, missing })
  if (isDateCell(cell)) {
    problems.add(importProblem('date-for-number', where()))
    return without('not-collected')
  }
  const reading = readNumber(printed)
  // Most cells need no place to be told: it is made for those that do.
  const asked = () => ({ ...where(), choices: choicesFor(where(), reading) })
  switch (reading.is) {
    case 'blank':
      return { value: null, missing: 'not-collected' }
    case 'number':
      return plainNumber(reading, printed, unit, where, problems)
    case 'missing':
      problems.add(importProblem('value-word', where(), reading.reason))
      return without(reading.reason)
    case 'none':
      problems.add(importProblem('none-word', asked()))
      return without('not-collected')
    case 'digits-doubtful':
      problems.add(importProblem('digits-doubtful', asked()))
      return without('digits-lost')
    case 'digits-absent':
      problems.add(importProblem('digits-absent', asked()))
      return without('digits-lost')
    case 'ambiguous':
      problems.add(importProblem('number-ambiguous', asked(), reading.readings))
      return without('not-collected')
    case 'rough':
      problems.add(importProblem('number-rough', asked(), reading.value))
      return without('not-collected')
    case 'date':
      problems.add(importProblem('date-for-number', where()))
      return without('not-collected')
    default:
      problems.add(importProblem('not-a-number', where()))
      return without('not-collected')
  }
}

function plainNumber(
  reading: NumberRead,
  printed: string,
  unit: string,
  where: () => Whereabouts,
  problems: ProblemList,
): StatedNumber {
  const inUnit = unitValue(reading, unit)
  if (inUnit.is === 'value') {
    const { value, how } = inUnit
    if (how.length > 0) problems.add(importProblem('number-understood', where(), value, how))
    return { value, ...(printed !== String(value) && { printed }) }
  }
  const choices = [
    ...inUnit.readings.map((value) => take(where(), value)),
    leave(where(), 'not-collected'),
  ]
  problems.add(
    inUnit.is === 'ambiguous'
      ? importProblem('number-ambiguous', { ...where(), choices }, inUnit.readings)
      : importProblem('unit-differs', { ...where(), choices }, reading.tail, unit),
  )
  return { value: null, printed, missing: 'not-collected' }
}

function answered(printed: string, value: number | null, missing?: MissingReason): StatedNumber {
  const kept = printed === '' || printed === String(value) ? {} : { printed }
  return value === null
    ? { value, ...kept, missing: missing ?? 'not-collected' }
    : { value, ...kept }
}

function choicesFor(where: Whereabouts, reading: NumberReading): Choice[] {
  switch (reading.is) {
    case 'none':
      return [take(where, 0), leave(where, 'not-stated'), leave(where, 'not-applicable')]
    case 'digits-doubtful':
      return [leave(where, 'digits-lost'), take(where, reading.value)]
    case 'digits-absent':
      return [leave(where, 'digits-lost'), leave(where, 'not-stated')]
    case 'ambiguous':
      return [...reading.readings.map((value) => take(where, value)), leave(where, 'not-collected')]
    case 'rough':
      return [take(where, reading.value), leave(where, 'not-stated')]
    default:
      return []
  }
}

function take(where: Whereabouts, value: number): Choice {
  const text = numberText(value)
  return {
    label: { zh: `取 ${text}`, en: `take ${text}` },
    mend: { kind: 'answer', cell: addressOf(where), value },
  }
}

function leave(where: Whereabouts, missing: MissingReason): Choice {
  const reason: Bilingual = MISSING_LABELS[missing]
  return {
    label: { zh: `没有数值：${reason.zh}`, en: `no number: ${reason.en}` },
    mend: { kind: 'answer', cell: addressOf(where), value: null, missing },
  }
}

function addressOf({ place }: Whereabouts): CellAddress {
  return { sheet: place.sheet ?? '', row: place.row ?? 0, column: place.column ?? 0 }
}
