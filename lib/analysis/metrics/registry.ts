import type { Dataset } from '@/lib/domain/dataset'
import type { Indicator } from '@/lib/domain/indicator'
import type { Metric, MetricId } from '../metric'
import { distinctiveness } from './distinctiveness'
import { evidenceCoverage } from './evidence-coverage'
import { exclusiveThemes } from './exclusive-themes'
import { goals } from './goals'
import { indicatorMetric } from './indicator-metric'
import { linkages } from './linkages'
import { measures } from './measures'
import { primaryThemes } from './primary-themes'
import { specialisationMetrics } from './specialisation'
import { subAreas } from './sub-areas'
import { themeGroupMetric } from './theme-group-metric'
import { themeOverlap } from './theme-overlap'
import { themes } from './themes'

/** Every metric, one line each: radar axis, bar choice, table column, methodology, CSV column. */
export const METRICS: readonly [Metric, ...Metric[]] = [
  subAreas,
  themes,
  primaryThemes,
  goals,
  measures,
  linkages,
  exclusiveThemes,
  themeOverlap,
  distinctiveness,
  evidenceCoverage,
]

/** What is compared until the reader chooses otherwise. */
export const DEFAULT_METRICS: readonly MetricId[] = [
  'sub-areas',
  'themes',
  'goals',
  'measures',
  'linkages',
]

export const DEFAULT_METRIC: MetricId = 'goals'

const perDataset = new WeakMap<Dataset, ReadonlyMap<MetricId, Metric>>()

/** By id: the registry, the theme groups of this dataset, the indicators it states of zones, and what their shares allow. */
export function metricsOf(dataset: Dataset): ReadonlyMap<MetricId, Metric> {
  let metrics = perDataset.get(dataset)
  if (!metrics) {
    const own = [
      ...METRICS,
      ...dataset.themeGroups.map(themeGroupMetric),
      ...dataset.indicators
        .filter((indicator) => indicator.parts === undefined && isObserved(indicator, dataset))
        .map(indicatorMetric),
      ...specialisationMetrics(dataset),
    ]
    metrics = new Map(own.map((metric) => [metric.id, metric]))
    perDataset.set(dataset, metrics)
  }
  return metrics
}

function isObserved({ id }: Indicator, dataset: Dataset): boolean {
  return dataset.zones.some(({ observations }) =>
    observations.some(({ indicator }) => indicator === id),
  )
}
