import type { Zone } from '@/lib/domain/zone'
import { hasBit } from './kernels/bits'
import { positions, rowsIn } from './kernels/rows'

/** Tells the zones of a list that are also in another, which was picked from it. */
export function isAmong(zones: readonly Zone[], some: readonly Zone[]): (zone: Zone) => boolean {
  const { bits } = rowsIn(zones, some)
  return ({ id }) => {
    const at = positions(zones).get(id)
    return at !== undefined && hasBit(bits, at)
  }
}
