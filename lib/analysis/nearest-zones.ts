import type { Dataset } from '@/lib/domain/dataset'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import { column } from './compare-zones'
import { type Cell, type Column, cellOf } from './comparison'
import { highestOf, lowestOf } from './extent'
import { pairOverlapMetric } from './metrics/pair-overlap'
import { DEFAULT_OVERLAP, pairOverlap } from './overlap'

/** How like another zone is by its themes, with the themes that say so and the records behind the number. */
export interface Likeness {
  zone: Zone
  column: Column
  cell: Cell
  /** Primary and secondary themes in codebook order. */
  shared: readonly ThemeId[]
  onlyHere: readonly ThemeId[]
  onlyThere: readonly ThemeId[]
}

/** All other zones, most alike first, in dataset order where the overlap is the same; without a value last. */
export function nearestZones(dataset: Dataset, zone: Zone): Likeness[] {
  return dataset.zones
    .filter(({ id }) => id !== zone.id)
    .map((other) => likeness(dataset, zone, other))
    .toSorted((a, b) => (b.cell.value ?? -1) - (a.cell.value ?? -1))
}

/**
 * Those with the highest and those with the lowest overlap. Several where the overlap is the same;
 * none where it is the same with every zone, since then no zone is nearer than another.
 */
export function extremes(likenesses: readonly Likeness[]): {
  nearest: readonly Likeness[]
  farthest: readonly Likeness[]
} {
  const values = likenesses.flatMap(({ cell }) => cell.value ?? [])
  const highest = highestOf(values)
  const lowest = lowestOf(values)
  if (!(highest > lowest)) return { nearest: [], farthest: [] }
  return {
    nearest: likenesses.filter(({ cell }) => cell.value === highest),
    farthest: likenesses.filter(({ cell }) => cell.value === lowest),
  }
}

function likeness(dataset: Dataset, zone: Zone, other: Zone): Likeness {
  const { shared, onlyFirst, onlySecond } = pairOverlap(zone, other, DEFAULT_OVERLAP)
  const inCodebookOrder = (themes: readonly ThemeId[]) =>
    dataset.themes.map(({ id }) => id).filter((id) => themes.includes(id))
  const overlap = column(dataset, { metric: pairOverlapMetric(other, DEFAULT_OVERLAP) })
  return {
    zone: other,
    column: overlap,
    cell: cellOf(overlap, zone.id),
    shared: inCodebookOrder(shared),
    onlyHere: inCodebookOrder(onlyFirst),
    onlyThere: inCodebookOrder(onlySecond),
  }
}
