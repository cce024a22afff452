import type { Filter } from '@/lib/domain/selection'
import type { ThemeId } from '@/lib/domain/theme'
import { allBits, countBits, countShared, intersect, subtract, unite } from './bits'
import type { ThemeBits } from './theme-bits'

/** The zones that a filter lets through, as a bit set. A word of it takes one step for each theme of the filter. */
export function qualifyingBits(bits: ThemeBits, { include, exclude, match }: Filter): Uint32Array {
  const left = allButExcluded(bits, exclude)
  if (include.length === 0) return left
  if (match === 'any') return intersect(left, union(bits, include))
  for (const theme of include) intersect(left, bits.holding(theme))
  return left
}

/**
 * For each theme, the zones that a filter would let through were it pressed too; for one pressed or excluded already,
 * the zones left by the other exclusions that hold it. One pass over N ÷ 32 words for each theme.
 */
export function countFacets(
  bits: ThemeBits,
  themes: readonly ThemeId[],
  filter: Filter,
): ReadonlyMap<ThemeId, number> {
  const { include, exclude, match } = filter
  const left = allButExcluded(bits, exclude)
  const shown = qualifyingBits(bits, filter)
  const widens = match === 'any' && include.length > 0
  const alreadyShown = widens ? countBits(shown) : 0
  // By any, a theme brings only those it holds that are not shown yet.
  const among = widens ? subtract(left.slice(), shown) : shown
  return new Map(
    themes.map((theme) => {
      const holding = bits.holding(theme)
      if (exclude.includes(theme)) {
        const others = exclude.filter((each) => each !== theme)
        return [theme, countShared(holding, allButExcluded(bits, others))]
      }
      if (include.includes(theme)) return [theme, countShared(holding, left)]
      return [theme, alreadyShown + countShared(holding, among)]
    }),
  )
}

function allButExcluded(bits: ThemeBits, exclude: readonly ThemeId[]): Uint32Array {
  const left = allBits(bits.count)
  for (const theme of exclude) subtract(left, bits.holding(theme))
  return left
}

function union(bits: ThemeBits, themes: readonly ThemeId[]): Uint32Array {
  const either = new Uint32Array(allBits(bits.count).length)
  for (const theme of themes) unite(either, bits.holding(theme))
  return either
}
