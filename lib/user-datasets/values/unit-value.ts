import type { Bilingual } from '@/lib/domain/text'
import { type NumberReading, timesOf } from './read-number'
import { convert, isSameUnit } from './units'

/** A number in the unit of its column: its value, or what it may be where the unit written does not tell. */
export type UnitValue =
  | { is: 'value'; value: number; how: readonly Bilingual[] }
  | { is: 'ambiguous' | 'differs'; readings: readonly number[] }

const UNIT_LEFT: Bilingual = { zh: '去掉单位', en: 'without its unit' }

/**
 * 12亿元 in a column of 亿元 is 12; in a column of 元 it is 1,200,000,000; in one of 万元 it is asked about, with 120,000
 * among the answers. 12万 in a column of 万人 may be either.
 *
 * @param unit the unit of the column; '' where none is known
 */
export function unitValue(
  { value, digits, tail, times, rest, how }: Extract<NumberReading, { is: 'number' }>,
  unit: string,
): UnitValue {
  if (tail === '') return { is: 'value', value, how }
  if (isSameUnit(tail, unit)) return { is: 'value', value: digits, how: [...how, UNIT_LEFT] }
  const mark = tail.slice(0, tail.length - rest.length).trim()
  const multiplied = times === 1 ? how : [...how, multiplies(mark)]
  const [unitMark, unitTimes] = timesOf(unit)
  if (rest === '' && unitTimes !== 1)
    return { is: 'ambiguous', readings: [...new Set([digits, value])] }
  if (rest === '') return { is: 'value', value, how: multiplied }
  if (unit === '' || isSameUnit(rest, unit))
    return { is: 'value', value, how: [...multiplied, UNIT_LEFT] }
  const converted = isSameUnit(rest, unit.slice(unitMark.length).trim())
    ? Number.parseFloat((value / unitTimes).toPrecision(12))
    : convert(value, rest, unit)
  return {
    is: 'differs',
    readings: [...new Set([...(converted === null ? [] : [converted]), value])],
  }
}

function multiplies(mark: string): Bilingual {
  return { zh: `“${mark}”是倍数`, en: `“${mark}” multiplies` }
}
