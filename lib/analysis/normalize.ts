import type { ZoneId } from '@/lib/domain/zone'
import type { Column } from './comparison'
import { once } from './once'
import { averageRanks } from './rank'

export const NORMALIZATIONS = ['max', 'minmax', 'rank'] as const
export type Normalization = (typeof NORMALIZATIONS)[number]

type Scaled = Pick<Column, 'values' | 'lowest' | 'highest'>
type Units = ReadonlyMap<ZoneId, number | null>

/**
 * Values of all zones brought to 0..1 over the whole dataset, never over what is filtered. Missing stays null. Once for each column.
 * - `max`: share of the highest value, zero-based. Null throughout where a value is negative.
 * - `minmax`: lowest 0, highest 1. All equal: ½.
 * - `rank`: last 0, first 1, ties share the mean of their ranks. All equal: ½.
 */
export function normalize(column: Scaled, method: Normalization): Units {
  const known = unitsOf(column)
  const units = known.get(method) ?? (method === 'rank' ? byRank(column) : byValue(column, method))
  known.set(method, units)
  return units
}

const unitsOf = once((_: Scaled) => new Map<Normalization, Units>())

/** Brings one number, such as the median, to the scale of a column. */
export function normalizeNumber(
  column: Scaled,
  number: number | null,
  method: Normalization,
): number | null {
  if (number === null || column.lowest === null || column.highest === null) return null
  if (method !== 'rank') return toUnit(number, column, method)
  const known = sortedNumbers(column.values)
  if (known.length === 1) return 0.5
  const below = countBelow(known, (value) => value < number)
  const equal = countBelow(known, (value) => value <= number) - below
  return Math.min(1, Math.max(0, (below + (equal - 1) / 2) / (known.length - 1)))
}

function byValue(column: Scaled, method: 'max' | 'minmax'): Units {
  return new Map(
    Array.from(column.values, ([zone, { value }]) => [
      zone,
      value === null ? null : toUnit(value, column, method),
    ]),
  )
}

function toUnit(
  value: number,
  { lowest, highest }: Scaled,
  method: 'max' | 'minmax',
): number | null {
  if (lowest === null || highest === null) return null
  if (method === 'minmax') return highest === lowest ? 0.5 : (value - lowest) / (highest - lowest)
  if (lowest < 0) return null
  return highest === 0 ? 0 : value / highest
}

function byRank({ values }: Scaled): Units {
  const ranks = averageRanks(values)
  const last = ranks.size
  return new Map(
    Array.from(values, ([zone, { value }]) => [
      zone,
      value === null ? null : last === 1 ? 0.5 : (last - (ranks.get(zone) ?? last)) / (last - 1),
    ]),
  )
}

const sortedNumbers = once((values: Column['values']) =>
  Float64Array.from([...values.values()].flatMap(({ value }) => value ?? [])).sort(),
)

/** How many of some sorted numbers are at the start of which this holds. */
function countBelow(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (holds(sorted[middle] as number)) from = middle + 1
    else to = middle
  }
  return from
}
