import type { ThemeId, ZoneTheme } from '@/lib/domain/theme'
import type { Weight } from '@/lib/domain/theme-weight'
import type { Zone, ZoneId } from '@/lib/domain/zone'

export const OVERLAP_MEASURES = ['jaccard', 'cosine'] as const
type OverlapMeasure = (typeof OVERLAP_MEASURES)[number]

/** How the overlap of two zones is measured: by which formula, and whether minor themes enter. */
export interface OverlapSetting {
  measure: OverlapMeasure
  minor: boolean
}

export const DEFAULT_OVERLAP: OverlapSetting = { measure: 'jaccard', minor: false }

/** How much a theme counts in the weighted cosine. */
export const COSINE_WEIGHTS: Readonly<Record<Weight, number>> = {
  primary: 3,
  secondary: 2,
  minor: 1,
}

type Holding = Pick<Zone, 'themes'>

/** The themes that enter measures of overlap: primary and secondary; minor ones where they are asked for. */
export function weighedThemes(zone: Holding, minor = false): ZoneTheme[] {
  return zone.themes.filter(({ weight }) => minor || weight !== 'minor')
}

/**
 * Jaccard similarity of two zones' primary and secondary themes, |A∩B| ÷ |A∪B|, 0 to 1.
 * Null where neither zone has one. Jaccard 1901, Bull. Soc. vaudoise sci. nat. 37.
 */
export function jaccard(a: Holding, b: Holding, minor = false): number | null {
  const [inA, inB] = [weighedThemes(a, minor), weighedThemes(b, minor)]
  // A zone holds a handful of themes: looking through them is quicker than making sets of them.
  const shared = inA.filter(({ theme }) => inB.some((other) => other.theme === theme)).length
  const together = inA.length + inB.length - shared
  return together === 0 ? null : shared / together
}

/**
 * Cosine of two zones' theme weights, Σaᵢbᵢ ÷ (√Σaᵢ² · √Σbᵢ²), 0 to 1; primary counts 3, secondary 2, minor 1.
 * Null where neither zone has a theme; 0 where one has none. Salton & McGill 1983, Introduction to Modern
 * Information Retrieval.
 */
export function weightedCosine(a: Holding, b: Holding, minor = false): number | null {
  const [inA, inB] = [weightsOf(a, minor), weightsOf(b, minor)]
  if (inA.size === 0 && inB.size === 0) return null
  if (inA.size === 0 || inB.size === 0) return 0
  const product = [...inA].reduce((sum, [theme, weight]) => sum + weight * (inB.get(theme) ?? 0), 0)
  // One root of the product: two roots multiplied would miss 1 by a rounding.
  return product / Math.sqrt(squares(inA) * squares(inB))
}

function weightsOf(zone: Holding, minor: boolean): Map<ThemeId, number> {
  return new Map(
    weighedThemes(zone, minor).map(({ theme, weight }) => [theme, COSINE_WEIGHTS[weight]]),
  )
}

function squares(weights: ReadonlyMap<ThemeId, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)
}

const MEASURES = { jaccard, cosine: weightedCosine } as const

/** The overlap of two zones as a number; null where neither has a theme that enters. */
export function overlapOf(first: Holding, second: Holding, setting: OverlapSetting): number | null {
  return MEASURES[setting.measure](first, second, setting.minor)
}

/** Two zones set against each other: how much they overlap, in what, and what each holds alone of the two. */
export interface PairOverlap {
  value: number | null
  shared: readonly ThemeId[]
  onlyFirst: readonly ThemeId[]
  onlySecond: readonly ThemeId[]
}

export function pairOverlap(first: Holding, second: Holding, setting: OverlapSetting): PairOverlap {
  const idsOf = (zone: Holding) => weighedThemes(zone, setting.minor).map(({ theme }) => theme)
  const [inFirst, inSecond] = [idsOf(first), idsOf(second)]
  return {
    value: overlapOf(first, second, setting),
    shared: inFirst.filter((theme) => inSecond.includes(theme)),
    onlyFirst: inFirst.filter((theme) => !inSecond.includes(theme)),
    onlySecond: inSecond.filter((theme) => !inFirst.includes(theme)),
  }
}

/** Who holds each theme, at any weight, in dataset order. Themes that nobody holds are absent. */
export function holders(zones: readonly Zone[]): ReadonlyMap<ThemeId, readonly ZoneId[]> {
  const held = new Map<ThemeId, ZoneId[]>()
  for (const zone of zones)
    for (const { theme } of zone.themes) {
      const ids = held.get(theme)
      if (!ids) held.set(theme, [zone.id])
      else if (ids.at(-1) !== zone.id) ids.push(zone.id)
    }
  return held
}
