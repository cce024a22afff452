import type { ZoneId } from '@/lib/domain/zone'
import type { Column } from './comparison'
import { averageRanks } from './rank'

export const NORMALIZATIONS = ['max', 'minmax', 'rank'] as const
export type Normalization = (typeof NORMALIZATIONS)[number]

/**
 * Values of all zones brought to 0..1 over the whole dataset, never over what is filtered. Missing stays null.
 * - `max`: share of the highest value, zero-based. Null throughout where a value is negative.
 * - `minmax`: lowest 0, highest 1. All equal: ½.
 * - `rank`: last 0, first 1, ties share the mean of their ranks. All equal: ½.
 */
export function normalize(
  { values, lowest, highest }: Pick<Column, 'values' | 'lowest' | 'highest'>,
  method: Normalization,
): ReadonlyMap<ZoneId, number | null> {
  const each = (toUnit: (value: number, zone: ZoneId) => number | null) =>
    new Map(
      Array.from(values, ([zone, { value }]) => [
        zone,
        value === null ? null : toUnit(value, zone),
      ]),
    )
  if (lowest === null || highest === null) return each(() => null)
  switch (method) {
    case 'max':
      if (lowest < 0) return each(() => null)
      return each((value) => (highest === 0 ? 0 : value / highest))
    case 'minmax':
      return each((value) => (highest === lowest ? 0.5 : (value - lowest) / (highest - lowest)))
    case 'rank': {
      const ranks = averageRanks(values)
      const last = ranks.size
      return each((_, zone) => (last === 1 ? 0.5 : (last - (ranks.get(zone) ?? last)) / (last - 1)))
    }
  }
}

/** Brings one number, such as the median, to the scale of a column. */
export function normalizeNumber(
  column: Pick<Column, 'values' | 'lowest' | 'highest'>,
  number: number | null,
  method: Normalization,
): number | null {
  if (number === null || column.lowest === null || column.highest === null) return null
  if (method !== 'rank') {
    const values = new Map(column.values).set('', { value: number, from: [] })
    return normalize({ ...column, values }, method).get('') ?? null
  }
  const known = [...column.values.values()].flatMap(({ value }) => value ?? [])
  const below = known.filter((value) => value < number).length
  const equal = known.filter((value) => value === number).length
  if (known.length === 1) return 0.5
  return Math.min(1, Math.max(0, (below + (equal - 1) / 2) / (known.length - 1)))
}
