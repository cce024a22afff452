import type { Dataset } from '@/lib/domain/dataset'
import { type Filter, NO_FILTER, type Selection } from '@/lib/domain/selection'
import type { ZoneId } from '@/lib/domain/zone'
import type { BaselineId } from './baseline'
import type { MetricId } from './metric'
import { DEFAULT_METRIC, DEFAULT_METRICS, metricsOf } from './metrics/registry'
import type { Normalization } from './normalize'
import { once } from './once'
import { DEFAULT_OVERLAP, type OverlapSetting } from './overlap'
import type { Sort } from './sort'
import type { ThemeOrder } from './theme-matrix'
import type { MetricWeights } from './weighting'

export const RADAR_LAYOUTS = ['multiples', 'overlay'] as const
type RadarLayout = (typeof RADAR_LAYOUTS)[number]

/** In a view and an address, for as many zones as a figure can draw. */
export const ALL_ZONES = 'all'

/** Whose number, and which: the cell whose evidence is open. */
export interface CellAddress {
  zone: ZoneId
  metric: MetricId
}

/** All that a reader can choose and an address can carry. The dataset itself is one of its choices. */
export interface View {
  selection: Selection
  filter: Filter
  /** The tab: a chart's id, or `table`. */
  tab: string
  /** The metric that bars show. */
  metric: MetricId
  /** Radar axes, panels of dots and table columns, in the reader's order. */
  metrics: readonly MetricId[]
  /** Ways of counting that differ from a metric's default. */
  options: Readonly<Record<MetricId, string>>
  /** Null: by the metric shown, highest first. */
  sort: Sort | null
  normalize: Normalization
  radar: RadarLayout
  /** How the overlap of two zones is measured. */
  overlap: OverlapSetting
  /** The order of the theme matrix. */
  order: ThemeOrder
  /** What every other value is set against; null for nothing. */
  baseline: BaselineId | null
  /** How many zones figures draw, the first of the order; null for as many as each usually does. The table has all. */
  first: number | typeof ALL_ZONES | null
  /** How much each metric counts in the reader's own weighting; empty for no weighting. */
  weights: MetricWeights
  focus: ZoneId | null
  evidence: CellAddress | null
}

/** What a dataset shows before anything is chosen. */
export const defaultView = once(
  (dataset: Dataset): View => ({
    selection: { zones: dataset.zones.map(({ id }) => id) },
    filter: NO_FILTER,
    tab: 'bars',
    metric: DEFAULT_METRIC,
    metrics: [...DEFAULT_METRICS, ...statedMetrics(dataset)],
    options: {},
    sort: null,
    normalize: 'max',
    radar: 'multiples',
    overlap: DEFAULT_OVERLAP,
    order: 'similarity',
    baseline: null,
    first: null,
    weights: {},
    focus: null,
    evidence: null,
  }),
)

/** What the documents state of the zones is always beside what we count. */
function statedMetrics(dataset: Dataset): MetricId[] {
  return [...metricsOf(dataset).values()]
    .filter(({ support }) => support === 'stated')
    .map(({ id }) => id)
}
