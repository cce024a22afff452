import type { Filter } from '@/lib/domain/selection'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'

/** The zones that qualify, in the order given. A theme is held at any weight. */
export function filterZones(zones: readonly Zone[], filter: Filter): Zone[] {
  return zones.filter((zone) => qualifies(zone, filter))
}

function qualifies(zone: Zone, { include, exclude, match }: Filter): boolean {
  const held = new Set(zone.themes.map(({ theme }) => theme))
  if (exclude.some((theme) => held.has(theme))) return false
  if (include.length === 0) return true
  return match === 'all'
    ? include.every((theme) => held.has(theme))
    : include.some((theme) => held.has(theme))
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
  return new Map(
    themes.map((theme) => {
      const exclude = filter.exclude.filter((each) => each !== theme)
      const include =
        filter.include.includes(theme) || filter.exclude.includes(theme)
          ? [theme]
          : [...filter.include, theme]
      return [theme, filterZones(zones, { ...filter, include, exclude }).length]
    }),
  )
}
