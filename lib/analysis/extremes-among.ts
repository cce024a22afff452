import type { Zone } from '@/lib/domain/zone'
import type { Column } from './comparison'
import { columnRows } from './kernels/column-rows'
import { rowsIn } from './kernels/rows'

/** The highest and lowest values of some zones, and who has them, in the order in which the zones are given. */
export interface Extremes {
  /** How many zones have a value. */
  known: number
  /** Null where none has a value. */
  highest: number | null
  lowest: number | null
  atHighest: readonly Zone[]
  atLowest: readonly Zone[]
}

/** The extremes of a column over some zones of its dataset: one pass over its rows, and one for each extreme. */
export function extremesAmong(column: Column, zones: readonly Zone[]): Extremes {
  const { numbers } = columnRows(column)
  const { order } = rowsIn(column.zones, zones)
  let [known, lowest, highest] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let i = 0; i < order.length; i++) {
    const value = numbers[order[i] as number] as number
    if (Number.isNaN(value)) continue
    known += 1
    if (value < lowest) lowest = value
    if (value > highest) highest = value
  }
  if (known === 0) return { known, highest: null, lowest: null, atHighest: [], atLowest: [] }
  const having = (wanted: number) => {
    const found: Zone[] = []
    for (let i = 0; i < order.length; i++)
      if (numbers[order[i] as number] === wanted)
        found.push(column.zones[order[i] as number] as Zone)
    return found
  }
  return { known, highest, lowest, atHighest: having(highest), atLowest: having(lowest) }
}
