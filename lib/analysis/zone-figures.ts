import type { Dataset } from '@/lib/domain/dataset'
import type { Zone } from '@/lib/domain/zone'
import { column } from './compare-zones'
import type { Column } from './comparison'
import type { Metric } from './metric'
import { pairOverlapId, pairOverlapMetric } from './metrics/pair-overlap'
import { METRICS, metricsOf } from './metrics/registry'
import { THEME_GROUP_PREFIX } from './metrics/theme-group-metric'
import { once } from './once'
import { DEFAULT_OVERLAP } from './overlap'

/** A number of a zone's record: a metric, counted in one of its ways. Its id stands in the address. */
export interface ZoneFigure {
  id: string
  column: Column
  /** The way of counting, where the metric has several and this is not the usual one. */
  isVariant: boolean
}

export interface ZoneFigureGroup {
  id: 'counted' | 'by-theme-group' | 'stated' | 'of-shares'
  figures: readonly ZoneFigure[]
}

/** Every metric of a dataset in every way of counting, by where it comes from. Empty groups are absent. */
export const zoneFigures = once((dataset: Dataset): ZoneFigureGroup[] => {
  const metrics = [...metricsOf(dataset).values()]
  const stated = metrics.filter(({ support }) => support === 'stated')
  const ofShares = metrics.filter(
    (metric) =>
      !(
        METRICS.includes(metric) ||
        stated.includes(metric) ||
        metric.id.startsWith(THEME_GROUP_PREFIX)
      ),
  )
  const groups: ZoneFigureGroup[] = [
    { id: 'counted', figures: figuresOf(dataset, METRICS) },
    {
      id: 'by-theme-group',
      figures: figuresOf(
        dataset,
        metrics.filter(({ id }) => id.startsWith(THEME_GROUP_PREFIX)),
      ),
    },
    { id: 'stated', figures: figuresOf(dataset, stated) },
    { id: 'of-shares', figures: figuresOf(dataset, ofShares) },
  ]
  return groups.filter(({ figures }) => figures.length > 0)
})

/**
 * Every number that a zone's record can open, by id: its figures, and its overlap with each other zone. Each column is worked out
 * when it is asked for: those of overlaps are as many as there are zones, each as long.
 */
export const zoneFigureColumns = once((dataset: Dataset): ReadonlyMap<string, () => Column> => {
  const figures = zoneFigures(dataset).flatMap((group) => group.figures)
  return new Map([
    ...figures.map(({ id, column: figure }) => [id, () => figure] as const),
    ...dataset.zones.map(
      (other) => [pairOverlapId(other.id), () => overlapColumn(dataset, other)] as const,
    ),
  ])
})

function overlapColumn(dataset: Dataset, other: Zone): Column {
  return column(dataset, { metric: pairOverlapMetric(other, DEFAULT_OVERLAP) })
}

function figuresOf(dataset: Dataset, metrics: readonly Metric[]): ZoneFigure[] {
  return metrics.flatMap((metric) => [
    { id: metric.id, column: column(dataset, { metric }), isVariant: false },
    ...(metric.options ?? []).slice(1).map((option) => ({
      id: `${metric.id}.${option.id}`,
      column: column(dataset, { metric, option: option.id }),
      isVariant: true,
    })),
  ])
}
