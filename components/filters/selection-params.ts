import { isBaselineId } from '@/lib/analysis/baseline'
import type { MetricId } from '@/lib/analysis/metric'
import { hasCell } from '@/lib/analysis/metrics/metric-at'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import { NORMALIZATIONS } from '@/lib/analysis/normalize'
import { OVERLAP_MEASURES } from '@/lib/analysis/overlap'
import type { Sort } from '@/lib/analysis/sort'
import { THEME_ORDERS } from '@/lib/analysis/theme-matrix'
import {
  ALL_ZONES,
  type CellAddress,
  defaultView,
  RADAR_LAYOUTS,
  type View,
} from '@/lib/analysis/view'
import { type MetricWeights, MOST_WEIGHT } from '@/lib/analysis/weighting'
import { CHART_IDS } from '@/lib/charts/chart-names'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import { withDataset } from './dataset-param'
import { readZones, writeZones } from './zones-param'

export const TABLE_TAB = 'table'
export const TABS: readonly string[] = [...CHART_IDS, TABLE_TAB]

/** Chat programs mangle commas and spaces; `~` between items and `.` between fields survive them. */
const ITEM = '~'
const FIELD = '.'
/** `minor=with`: minor themes enter the overlap. */
const WITH_MINOR = 'with'

export interface ParsedView {
  view: View
  /** What the address names and this dataset does not have, as it stands there. */
  ignored: readonly string[]
}

/** Reads a query string. Never throws: what is not known is named in `ignored`, the rest kept. */
export function parseView(query: string, dataset: Dataset): ParsedView {
  const params = new URLSearchParams(query)
  const ignored: string[] = []
  const known = <Value>(text: string, value: Value | undefined): Value | undefined => {
    if (value === undefined) ignored.push(text)
    return value
  }
  const some = (key: string, isAllowed: (text: string) => boolean): string | undefined => {
    const text = params.get(key)
    return text === null ? undefined : known(text, isAllowed(text) ? text : undefined)
  }
  const one = <Value extends string>(key: string, allowed: readonly Value[]): Value | undefined => {
    const text = params.get(key)
    return text === null
      ? undefined
      : known(
          text,
          allowed.find((each) => each === text),
        )
  }
  const list = (key: string, ids: ReadonlyMap<string, unknown>): string[] | undefined => {
    const text = params.get(key)
    if (text === null) return undefined
    const items = [...new Set(text.split(ITEM).filter(Boolean))]
    return items.filter((id) => known(id, ids.has(id) ? id : undefined))
  }

  const { zones, themes } = lookup(dataset)
  const metrics = metricsOf(dataset)
  const initial = defaultView(dataset)
  if (params.has('dataset')) one('dataset', [dataset.id])

  const weights = readWeights(params.get('weights'), metrics, known)
  const sortText = params.get('sort')
  const firstText = params.get('first')
  const evidenceText = params.get('evidence')
  const include = list('themes', themes) ?? []
  const view: View = {
    selection: { zones: readZones(list('zones', zones), list('except', zones) ?? [], dataset) },
    filter: {
      include,
      exclude: (list('without', themes) ?? []).filter((id) => !include.includes(id)),
      match: one('match', ['any', 'all'] as const) ?? initial.filter.match,
    },
    tab: one('tab', TABS) ?? initial.tab,
    metric: some('metric', (id) => metrics.has(id)) ?? initial.metric,
    metrics: list('metrics', metrics) ?? initial.metrics,
    options: Object.fromEntries(
      splitItems(params.get('counting')).flatMap((item) => {
        const [id = '', option = '', ...rest] = item.split(FIELD)
        const isKnown =
          rest.length === 0 && metrics.get(id)?.options?.some((each) => each.id === option)
        return known(item, isKnown || undefined) ? [[id, option]] : []
      }),
    ),
    sort:
      sortText === null ? null : (known(sortText, readSort(sortText, metrics, weights)) ?? null),
    normalize: one('scale', NORMALIZATIONS) ?? initial.normalize,
    radar: one('layout', RADAR_LAYOUTS) ?? initial.radar,
    overlap: {
      measure: one('overlap', OVERLAP_MEASURES) ?? initial.overlap.measure,
      minor: one('minor', [WITH_MINOR]) === WITH_MINOR,
    },
    order: one('order', THEME_ORDERS) ?? initial.order,
    baseline: some('baseline', (id) => isBaselineId(id, dataset)) ?? null,
    first: firstText === null ? null : (known(firstText, readFirst(firstText)) ?? null),
    weights,
    focus: some('focus', (id) => zones.has(id)) ?? null,
    evidence:
      evidenceText === null
        ? null
        : (known(evidenceText, readCell(evidenceText, dataset, weights)) ?? null),
  }
  return { view: withoutDefaultOptions(view, dataset), ignored }
}

/** The query string of a view: readable, and only what differs from the default. Empty for the default. */
export function serialiseView(chosen: View, dataset: Dataset): string {
  const initial = defaultView(dataset)
  const weights = writeWeights(chosen.weights, dataset)
  const view = weights ? chosen : withoutWeighted(chosen)
  const params: (readonly [string, string])[] = []
  const write = (key: string, value: string, usual: string) => {
    if (value !== usual) params.push([key, value])
  }
  write('tab', view.tab, initial.tab)
  write('metric', view.metric, initial.metric)
  params.push(...writeZones(view.selection.zones, dataset))
  write('themes', view.filter.include.join(ITEM), '')
  write('without', view.filter.exclude.join(ITEM), '')
  write('match', view.filter.match, initial.filter.match)
  write('metrics', view.metrics.join(ITEM), initial.metrics.join(ITEM))
  const options = Object.entries(withoutDefaultOptions(view, dataset).options)
  write('counting', options.map((pair) => pair.join(FIELD)).join(ITEM), '')
  write('sort', view.sort ? writeSort(view.sort) : '', '')
  write('scale', view.normalize, initial.normalize)
  write('layout', view.radar, initial.radar)
  write('overlap', view.overlap.measure, initial.overlap.measure)
  write('minor', view.overlap.minor ? WITH_MINOR : '', '')
  write('order', view.order, initial.order)
  write('baseline', view.baseline ?? '', '')
  write('first', view.first === null ? '' : String(view.first), '')
  write('weights', weights, '')
  write('focus', view.focus ?? '', '')
  write('evidence', view.evidence ? [view.evidence.zone, view.evidence.metric].join(FIELD) : '', '')
  return withDataset(dataset, params.map(([key, value]) => `${key}=${value}`).join('&'))
}

/** How the pages of a comparison keep their view in the address. */
export const comparisonQuery = { parse: parseView, serialise: serialiseView }

/** An address of a page with a view, `/zh/compare?metric=themes`. */
export function viewHref(path: string, view: View, dataset: Dataset): string {
  const query = serialiseView(view, dataset)
  return query ? `${path}?${query}` : path
}

function splitItems(text: string | null): string[] {
  return text === null ? [] : [...new Set(text.split(ITEM).filter(Boolean))]
}

/** A metric's first way of counting is its default and goes unwritten. */
function withoutDefaultOptions(view: View, dataset: Dataset): View {
  const metrics = metricsOf(dataset)
  const options = Object.fromEntries(
    Object.entries(view.options).filter(
      ([id, option]) => metrics.get(id)?.options?.[0]?.id !== option,
    ),
  )
  return { ...view, options }
}

function writeSort({ by, direction }: Sort): string {
  return [by, direction === 'ascending' ? 'asc' : 'desc'].join(FIELD)
}

function readSort(
  text: string,
  metrics: ReadonlyMap<MetricId, unknown>,
  weights: MetricWeights,
): Sort | undefined {
  const [by = '', way, ...rest] = text.split(FIELD)
  if (rest.length > 0) return undefined
  const isWeighted = by === WEIGHTED_VALUE && Object.keys(weights).length > 0
  if (!(metrics.has(by) || by === 'name' || by === 'dataset' || isWeighted)) return undefined
  if (way === 'asc') return { by, direction: 'ascending' }
  return way === 'desc' ? { by, direction: 'descending' } : undefined
}

function readCell(text: string, dataset: Dataset, weights: MetricWeights): CellAddress | undefined {
  const [zone = '', metric = '', ...rest] = text.split(FIELD)
  const isCell = rest.length === 0 && hasCell(dataset, { zone, metric }, weights)
  return isCell ? { zone, metric } : undefined
}

/** `60` or `all`: so many zones, as a whole number from 1. */
function readFirst(text: string): View['first'] | undefined {
  if (text === ALL_ZONES) return ALL_ZONES
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined
}

/** `goals.3~measures.1`. A metric nobody knows, or a number that no slider has, goes to `known` as nothing. */
function readWeights(
  text: string | null,
  metrics: ReadonlyMap<MetricId, unknown>,
  known: (item: string, isKnown: true | undefined) => true | undefined,
): MetricWeights {
  const read = splitItems(text).flatMap((item): [MetricId, number][] => {
    const [id = '', digits = '', ...rest] = item.split(FIELD)
    const isWeight = /^\d$/.test(digits) && Number(digits) <= MOST_WEIGHT
    const isKnown = rest.length === 0 && metrics.has(id) && isWeight
    return known(item, isKnown || undefined) ? [[id, Number(digits)]] : []
  })
  return Object.fromEntries(read.filter(([, weight]) => weight > 0))
}

/** In the order of the registry; what weighs nothing goes unwritten. */
function writeWeights(weights: MetricWeights, dataset: Dataset): string {
  return [...metricsOf(dataset).keys()]
    .filter((id) => (weights[id] ?? 0) > 0)
    .map((id) => [id, weights[id]].join(FIELD))
    .join(ITEM)
}

/** Without weights nothing is weighted: no order by it, and no such cell to open. */
function withoutWeighted(view: View): View {
  return {
    ...view,
    sort: view.sort?.by === WEIGHTED_VALUE ? null : view.sort,
    evidence: view.evidence?.metric === WEIGHTED_VALUE ? null : view.evidence,
  }
}
