import type { ThemeId, ZoneTheme } from '@/lib/domain/theme'
import type { Weight } from '@/lib/domain/theme-weight'
import type { Zone, ZoneId } from '@/lib/domain/zone'
import { extremesOf } from './extremes-of'

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

/** Two zones set against each other: how much they overlap, in what, and what each holds alone of the two. */
export interface PairOverlap {
  value: number | null
  shared: readonly ThemeId[]
  onlyFirst: readonly ThemeId[]
  onlySecond: readonly ThemeId[]
}

export function pairOverlap(
  first: Holding,
  second: Holding,
  { measure, minor }: OverlapSetting,
): PairOverlap {
  const idsOf = (zone: Holding) => weighedThemes(zone, minor).map(({ theme }) => theme)
  const [inFirst, inSecond] = [idsOf(first), idsOf(second)]
  return {
    value: MEASURES[measure](first, second, minor),
    shared: inFirst.filter((theme) => inSecond.includes(theme)),
    onlyFirst: inFirst.filter((theme) => !inSecond.includes(theme)),
    onlySecond: inSecond.filter((theme) => !inFirst.includes(theme)),
  }
}

interface Neighbour extends PairOverlap {
  zone: Zone
}

/** The zones most and least like one zone; all of them where several are equally so. */
export interface Neighbours {
  nearest: readonly Neighbour[]
  farthest: readonly Neighbour[]
}

/**
 * Nearest and farthest of a zone among others. Nobody is nearest to a zone that shares no theme with any,
 * and nobody farthest from one that all are equally near to.
 */
export function neighboursOf(
  zone: Zone,
  among: readonly Zone[],
  setting: OverlapSetting,
): Neighbours {
  const overlap = MEASURES[setting.measure]
  const others = among
    .filter(({ id }) => id !== zone.id)
    .map((other) => ({ zone: other, value: overlap(zone, other, setting.minor) }))
  const values = others.flatMap(({ value }) => value ?? [])
  const { lowest, highest } = extremesOf(values)
  if (lowest === null || highest === null) return { nearest: [], farthest: [] }
  const at = (wanted: number) =>
    others
      .filter(({ value }) => value === wanted)
      .map((other) => ({ zone: other.zone, ...pairOverlap(zone, other.zone, setting) }))
  return {
    nearest: highest > 0 ? at(highest) : [],
    farthest: lowest < highest || highest === 0 ? at(lowest) : [],
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
