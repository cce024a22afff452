import type { Filter } from '@/lib/domain/selection'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import { filterZones } from './filter-zones'

/** One pressed chip of a filter that leaves nothing: whom it has alone, and what is left without it. */
export interface EmptyFilterPart {
  theme: ThemeId
  alone: readonly Zone[]
  without: number
}

/** Why a filter leaves no zone, chip by chip; and how many `any` would show. */
export function explainEmptyFilter(
  zones: readonly Zone[],
  filter: Filter,
): { parts: EmptyFilterPart[]; any: number } {
  const parts = filter.include.map((theme) => ({
    theme,
    alone: filterZones(zones, { ...filter, include: [theme] }),
    without: filterZones(zones, {
      ...filter,
      include: filter.include.filter((each) => each !== theme),
    }).length,
  }))
  return { parts, any: filterZones(zones, { ...filter, match: 'any' }).length }
}
