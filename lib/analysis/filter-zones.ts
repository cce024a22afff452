import type { Filter } from '@/lib/domain/selection'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import { hasBit } from './kernels/bits'
import { countFacets, qualifyingBits } from './kernels/qualifying'
import { themeBits } from './kernels/theme-bits'

/** The zones that qualify, in the order given. A theme is held at any weight. */
export function filterZones(zones: readonly Zone[], filter: Filter): Zone[] {
  const qualifying = qualifyingBits(themeBits(zones), filter)
  return zones.filter((_, z) => hasBit(qualifying, z))
}

/**
 * For each theme, how many zones its chip stands for:
 * a chip at rest, how many would be shown once it is pressed;
 * a pressed or excluding chip, how many of the zones that the other exclusions leave hold the theme.
 */
export function facetCounts(
  zones: readonly Zone[],
  themes: readonly ThemeId[],
  filter: Filter,
): ReadonlyMap<ThemeId, number> {
  return countFacets(themeBits(zones), themes, filter)
}
