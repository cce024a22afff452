import type { ZoneId } from '@/lib/domain/zone'

const SLOTS = 6

/**
 * Which of the six colours, symbols and dashes each zone has, 0 to 5; zones without one are drawn grey.
 * With six zones or fewer the order of the dataset decides, so that a zone looks the same for ever;
 * with more, the first six selected hold the slots.
 */
export function zoneSlots(
  all: readonly ZoneId[],
  selected: readonly ZoneId[],
): ReadonlyMap<ZoneId, number> {
  const holders = all.length <= SLOTS ? all : selected.slice(0, SLOTS)
  return new Map(holders.map((zone, slot) => [zone, slot]))
}
