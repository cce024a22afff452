import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import type { Metric, MetricId } from '../metric'
import { DEFAULT_OVERLAP, type OverlapSetting } from '../overlap'
import type { CellAddress } from '../view'
import type { MetricWeights } from '../weighting'
import { HELD_THEME_PREFIX, heldThemeMetric } from './held-theme'
import { PAIR_OVERLAP_PREFIX, pairOverlapMetric } from './pair-overlap'
import { metricsOf } from './registry'
import { WEIGHTED_VALUE } from './weighted-value'

/**
 * The metric that a cell names. Besides those of the registry, the cells of the matrices are metrics too – what one theme
 * weighs, how much a zone overlaps with one other – so that they open their evidence by the same way as every number.
 */
export function metricAt(
  dataset: Dataset,
  id: MetricId,
  overlap: OverlapSetting = DEFAULT_OVERLAP,
): Metric | undefined {
  const listed = metricsOf(dataset).get(id)
  if (listed) return listed
  const { themes, zones } = lookup(dataset)
  if (id.startsWith(HELD_THEME_PREFIX)) {
    const theme = themes.get(id.slice(HELD_THEME_PREFIX.length))
    return theme && heldThemeMetric(theme)
  }
  if (!id.startsWith(PAIR_OVERLAP_PREFIX)) return undefined
  const other = zones.get(id.slice(PAIR_OVERLAP_PREFIX.length))
  return other && pairOverlapMetric(other, overlap)
}

/** Whether there is such a cell: a known zone, a known metric, no zone against itself, and nothing weighted without weights. */
export function hasCell(
  dataset: Dataset,
  { zone, metric }: CellAddress,
  weights: MetricWeights = {},
): boolean {
  const isZone = lookup(dataset).zones.has(zone)
  if (metric === WEIGHTED_VALUE) return isZone && Object.keys(weights).length > 0
  const found = isZone ? metricAt(dataset, metric) : undefined
  return found !== undefined && found.pairedWith !== zone
}
