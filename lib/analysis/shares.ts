import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import type { Indicator } from '@/lib/domain/indicator'
import type { RecordId } from '@/lib/domain/lookup'
import type { MissingReason } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import { once } from './once'

/** How an indicator divides among its parts in one zone, in the order of the parts. */
export interface Shares {
  /** The numbers stated. */
  amounts: readonly number[]
  /** Each as a share of their sum; together 1. */
  shares: readonly number[]
  from: readonly RecordId[]
}

interface NoShares {
  missing: MissingReason
  from: readonly RecordId[]
}

/** A zone's shares; or why there are none: one part that is missing takes all of them, since the whole is then unknown. */
export function sharesOf(zone: Zone, indicator: Indicator, dataset: Dataset): Shares | NoShares {
  const observations = zone.observations.filter((each) => each.indicator === indicator.id)
  const from = observations.map(({ id }) => id)
  const amounts: number[] = []
  for (const { id } of indicator.parts ?? []) {
    const stated = observations.find(({ part }) => part === id)
    if (!stated)
      return {
        missing: codedFor(zone, dataset).has('observations') ? 'not-stated' : 'not-collected',
        from,
      }
    if (stated.value === null) return { missing: stated.missing ?? 'not-stated', from }
    amounts.push(stated.value)
  }
  const whole = sum(amounts)
  if (!(whole > 0)) return { missing: 'not-applicable', from }
  return { amounts, shares: amounts.map((amount) => amount / whole), from }
}

export function hasShares(found: Shares | NoShares): found is Shares {
  return 'shares' in found
}

/** All zones of a dataset together, as far as their shares are known. */
export interface Whole {
  /** The sum of each part over these zones. */
  amounts: readonly number[]
  /** How many zones it is made of. */
  zones: number
  from: readonly RecordId[]
}

/** The zones of a dataset together, which location quotient, Krugman and Hachman set a zone against. Once for each indicator. */
export const wholeOf = once((dataset: Dataset) =>
  once((indicator: Indicator): Whole => {
    const known = dataset.zones.map((zone) => sharesOf(zone, indicator, dataset)).filter(hasShares)
    return {
      amounts: (indicator.parts ?? []).map((_, p) =>
        sum(known.map(({ amounts }) => amounts[p] ?? 0)),
      ),
      zones: known.length,
      from: known.flatMap(({ from }) => from),
    }
  }),
)

/** Each amount as a share of their sum. */
export function asShares(amounts: readonly number[]): number[] {
  const whole = sum(amounts)
  return amounts.map((amount) => amount / whole)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
