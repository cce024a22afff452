import { MISSING_REASONS } from '@/lib/domain/missing'
import type { Column } from '../comparison'
import { once } from '../once'
import { setBit, wordsFor } from './bits'

/** A column by rows, zone z of the dataset at z: what questions about many zones go through. */
export interface ColumnRows {
  /** NaN where there is no value. */
  numbers: Float64Array
  /** Why there is no value, as a position in `MISSING_REASONS`. */
  reasons: Uint8Array
  /** Bit sets of the zones with a value of zero, and of those without a value. */
  zero: Uint32Array
  missing: Uint32Array
}

const NOT_STATED = MISSING_REASONS.indexOf('not-stated')
const NOT_COLLECTED = MISSING_REASONS.indexOf('not-collected')

/** The rows of a column, read once and kept as long as the column: 9¼ bytes a zone. */
export const columnRows = once(({ zones, values }: Column): ColumnRows => {
  const numbers = new Float64Array(zones.length)
  const reasons = new Uint8Array(zones.length)
  const zero = new Uint32Array(wordsFor(zones.length))
  const missing = new Uint32Array(wordsFor(zones.length))
  for (const [z, { id }] of zones.entries()) {
    const found = values.get(id)
    const value = found?.value ?? null
    if (value === 0) setBit(zero, z)
    if (value === null) {
      setBit(missing, z)
      reasons[z] = !found
        ? NOT_COLLECTED
        : found.missing
          ? MISSING_REASONS.indexOf(found.missing)
          : NOT_STATED
    }
    numbers[z] = value ?? Number.NaN
  }
  return { numbers, reasons, zero, missing }
})
