import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import type { Cell } from './comparison'
import { extremesOf } from './extremes-of'
import type { Metric } from './metric'
import { pairOverlapMetric } from './metrics/pair-overlap'
import { DEFAULT_OVERLAP, jaccard, pairOverlap } from './overlap'

/** How like another zone is by its themes, with the themes that say so and the records behind the number. */
export interface Likeness {
  zone: Zone
  /** How far both overlap, 0 to 1; null where it is not known. */
  value: number | null
  metric: Metric
  cell: Cell
  /** Primary and secondary themes in codebook order. */
  shared: readonly ThemeId[]
  onlyHere: readonly ThemeId[]
  onlyThere: readonly ThemeId[]
}

/** All other zones, most alike first, in dataset order where the overlap is the same; without a value last. */
export function nearestZones(dataset: Dataset, zone: Zone): Likeness[] {
  const isComparable = (each: Zone) => codedFor(each, dataset).has('themes')
  return dataset.zones
    .filter(({ id }) => id !== zone.id)
    .map((other) => {
      const isCoded = isComparable(zone) && isComparable(other)
      return { other, overlap: isCoded ? jaccard(zone, other) : null }
    })
    .toSorted((a, b) => (b.overlap ?? -1) - (a.overlap ?? -1))
    .map(({ other, overlap }) => likeness(dataset, zone, other, overlap))
}

/**
 * Those with the highest and those with the lowest overlap. Several where the overlap is the same;
 * none where it is the same with every zone, since then no zone is nearer than another.
 */
export function extremes(likenesses: readonly Likeness[]): {
  nearest: readonly Likeness[]
  farthest: readonly Likeness[]
} {
  const { lowest, highest } = extremesOf(likenesses.flatMap(({ value }) => value ?? []))
  if (highest === lowest) return { nearest: [], farthest: [] }
  return {
    nearest: likenesses.filter(({ value }) => value === highest),
    farthest: likenesses.filter(({ value }) => value === lowest),
  }
}

/** Each part is worked out when it is looked at: of many zones few are. */
function likeness(dataset: Dataset, zone: Zone, other: Zone, value: number | null): Likeness {
  const metric = lazily(() => pairOverlapMetric(other, DEFAULT_OVERLAP))
  const pair = lazily(() => pairOverlap(zone, other, DEFAULT_OVERLAP))
  const inCodebookOrder = (themes: readonly ThemeId[]) =>
    dataset.themes.map(({ id }) => id).filter((id) => themes.includes(id))
  return {
    zone: other,
    value,
    get metric() {
      return metric()
    },
    get cell() {
      return { zone: zone.id, metric: metric().id, ...metric().compute(zone, dataset) }
    },
    get shared() {
      return inCodebookOrder(pair().shared)
    },
    get onlyHere() {
      return inCodebookOrder(pair().onlyFirst)
    },
    get onlyThere() {
      return inCodebookOrder(pair().onlySecond)
    },
  }
}

function lazily<Result>(work: () => Result): () => Result {
  let found: { result: Result } | undefined
  return () => {
    found ??= { result: work() }
    return found.result
  }
}
