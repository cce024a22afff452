import { MISSING_REASONS, type MissingReason } from '@/lib/domain/missing'
import type { Zone } from '@/lib/domain/zone'
import type { Column } from './comparison'
import { countShared, hasBit, shareAny } from './kernels/bits'
import { columnRows } from './kernels/column-rows'
import { rowsIn } from './kernels/rows'

/** The zones of some that have no value in a column, by the reason. Reasons and zones are in the order in which they are met. */
export function missingAmong(
  column: Column,
  zones: readonly Zone[],
): ReadonlyMap<MissingReason, readonly Zone[]> {
  const { missing, reasons } = columnRows(column)
  const found = new Map<MissingReason, Zone[]>()
  const { order, bits } = rowsIn(column.zones, zones)
  if (!shareAny(missing, bits)) return found
  for (let i = 0; i < order.length; i++) {
    const z = order[i] as number
    if (!hasBit(missing, z)) continue
    const reason = MISSING_REASONS[reasons[z] as number] as MissingReason
    const list = found.get(reason)
    const zone = column.zones[z] as Zone
    if (list) list.push(zone)
    else found.set(reason, [zone])
  }
  return found
}

/** The first of some zones whose value is zero – a count, and no gap –, and how many there are. */
export function zerosAmong(
  column: Column,
  zones: readonly Zone[],
  most: number,
): { first: readonly Zone[]; of: number } {
  const { zero } = columnRows(column)
  const { order, bits } = rowsIn(column.zones, zones)
  const of = countShared(zero, bits)
  const first: Zone[] = []
  for (let i = 0; first.length < Math.min(of, most); i++) {
    const z = order[i] as number
    if (hasBit(zero, z)) first.push(column.zones[z] as Zone)
  }
  return { first, of }
}
