import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import { shownText } from '@/lib/domain/shown-text'
import type { Theme, ThemeGroup, ThemeId, ZoneTheme } from '@/lib/domain/theme'
import type { Zone, ZoneId } from '@/lib/domain/zone'
import type { Comparison } from './comparison'
import { setOrder } from './kernels/set-order'
import { once } from './once'
import { DEFAULT_OVERLAP, holders, pairOverlap } from './overlap'
import { MOST_ORDERED, similarityOrder } from './similarity-order'

export const THEME_ORDERS = ['similarity', 'coverage', 'codebook'] as const
export type ThemeOrder = (typeof THEME_ORDERS)[number]

/** One theme against all zones shown. */
export interface ThemeRow {
  theme: Theme
  /** What the zones shown hold of it. */
  held: ReadonlyMap<ZoneId, ZoneTheme>
  /** Who holds it in the whole dataset. */
  holders: readonly Zone[]
  /** The one zone of the dataset that holds it, where it is one alone. */
  only: Zone | null
}

export interface ThemeMatrix {
  /** The zones shown, in the order of the matrix. */
  zones: readonly Zone[]
  /** Rows under their theme group; one block without a group where coverage orders them. */
  blocks: readonly { group: ThemeGroup | null; rows: readonly ThemeRow[] }[]
  rows: readonly ThemeRow[]
  /** Zones shown whose themes nobody has coded yet: their cells say so and are not “not stated”. */
  uncoded: ReadonlySet<ZoneId>
}

/**
 * Zones against themes. By similarity, zones with like themes stand together and themes in the codebook's groups; by
 * coverage, the theme and the zone with most come first; by codebook, themes stand as there and zones in the shared order.
 */
export function themeMatrix(
  { dataset, zones: shown }: Pick<Comparison, 'dataset' | 'zones'>,
  order: ThemeOrder,
): ThemeMatrix {
  const zones = zoneOrder(shown, dataset, order)
  const held = holdersIn(dataset)
  const owned = heldBy(zones)
  const rows = dataset.themes.map((theme): ThemeRow => {
    const all = held.get(theme.id) ?? []
    return {
      theme,
      held: owned.get(theme.id) ?? new Map(),
      holders: all,
      only: (all.length === 1 && all[0]) || null,
    }
  })
  const blocks =
    order === 'coverage'
      ? [{ group: null, rows: rows.toSorted((a, b) => b.holders.length - a.holders.length) }]
      : dataset.themeGroups
          .map((group) => ({ group, rows: rows.filter(({ theme }) => theme.group === group.id) }))
          .filter((block) => block.rows.length > 0)
  return {
    zones,
    blocks,
    rows: blocks.flatMap((block) => block.rows),
    uncoded: new Set(
      zones.filter((zone) => !codedFor(zone, dataset).has('themes')).map(({ id }) => id),
    ),
  }
}

/** The words a held theme rests on, the first of them, as they may be shown; undefined where none is recorded. */
export function firstWords(held: ZoneTheme, dataset: Dataset): string | undefined {
  const { evidence } = lookup(dataset)
  const words = held.evidence
    .map((id) => evidence.get(id)?.exact)
    .find((each) => each !== undefined)
  return words === undefined ? undefined : shownText(words)
}

/** Who holds each theme in a whole dataset. */
const holdersIn = once((dataset: Dataset): ReadonlyMap<ThemeId, readonly Zone[]> => {
  const { zones } = lookup(dataset)
  return new Map(
    [...holders(dataset.zones)].map(([theme, ids]) => [
      theme,
      ids.flatMap((id) => zones.get(id) ?? []),
    ]),
  )
})

/** Zones with many themes first: in which order a matrix by coverage takes them. */
export function byCoverage(zones: readonly Zone[]): Zone[] {
  return zones.toSorted((a, b) => b.themes.length - a.themes.length)
}

function zoneOrder(shown: readonly Zone[], dataset: Dataset, order: ThemeOrder): readonly Zone[] {
  if (order === 'codebook') return shown
  if (order === 'coverage') return byCoverage(shown)
  // From the order of the dataset, so that the sort of other views does not show through ties.
  const isShown = new Set(shown)
  const zones = dataset.zones.filter((zone) => isShown.has(zone))
  if (zones.length > MOST_ORDERED) return setOrder(zones)
  const far = zones.map((a) =>
    zones.map((b) => 1 - (pairOverlap(a, b, DEFAULT_OVERLAP).value ?? 0)),
  )
  const indices = similarityOrder(zones.length, (a, b) => far[a]?.[b] ?? 1)
  return indices.flatMap((i) => zones[i] ?? [])
}

/** What each zone holds, theme by theme. */
function heldBy(zones: readonly Zone[]): ReadonlyMap<ThemeId, ReadonlyMap<ZoneId, ZoneTheme>> {
  const held = new Map<ThemeId, Map<ZoneId, ZoneTheme>>()
  for (const zone of zones)
    for (const own of zone.themes) {
      const ofTheme = held.get(own.theme) ?? new Map<ZoneId, ZoneTheme>()
      held.set(own.theme, ofTheme.set(zone.id, own))
    }
  return held
}
