import { metricsOf } from '@/lib/analysis/metrics/registry'
import { nearestPair, nearestTo } from '@/lib/analysis/nearest-pair'
import type { CellAddress } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import type { ZoneId } from '@/lib/domain/zone'
import type { Locale } from '@/lib/i18n/locales'
import { withDataset } from './dataset-param'

const ITEM = '~'
const FIELD = '.'
const MOST_ZONES = 3

/** What the zones aligned have in common, as a number that opens its records. */
export const SHARED_COUNTS = ['shared-themes', 'shared-linkages'] as const
/** `ningbo.overlap-with-jiaxing`: how far two zones overlap. */
export const OVERLAP_WITH = 'overlap-with-'

/** All that a reader of two or three aligned zones can choose. */
export interface PairView {
  /** Two or three, from left to right. One only in a dataset that has no more. */
  zones: readonly ZoneId[]
  isOnlyDifferences: boolean
  /** A number of a zone, or – under the record's id – one of its records. */
  evidence: CellAddress | null
}

export interface ParsedPairView {
  view: PairView
  /** What the address names and this dataset does not have. */
  ignored: readonly string[]
  /** Zones beyond the third. */
  surplus: readonly ZoneId[]
}

/** With nothing chosen: the two zones that have most in common, where there is most to read. */
export function defaultPairView(dataset: Dataset): PairView {
  return { zones: nearestPair(dataset), isOnlyDifferences: false, evidence: null }
}

/** Reads a query string. Never throws: what is not known is named, the rest kept; one zone gets its nearest beside it. */
export function parsePairView(query: string, dataset: Dataset): ParsedPairView {
  const params = new URLSearchParams(query)
  const ignored: string[] = []
  const { zones } = lookup(dataset)
  const read = <Value>(key: string, known: (text: string) => Value | undefined) => {
    const text = params.get(key)
    if (text === null) return undefined
    const value = known(text)
    if (value === undefined) ignored.push(text)
    return value
  }
  read('dataset', (text) => (text === dataset.id ? text : undefined))
  const named = [...new Set((params.get('zones') ?? '').split(ITEM).filter(Boolean))]
  ignored.push(...named.filter((id) => !zones.has(id)))
  const wanted = named.filter((id) => zones.has(id))
  return {
    view: {
      zones: atLeastTwo(wanted.slice(0, MOST_ZONES), dataset),
      isOnlyDifferences:
        read('differences', (text) => (text === 'only' ? true : undefined)) ?? false,
      evidence: read('evidence', (text) => readEvidence(text, dataset)) ?? null,
    },
    ignored,
    surplus: wanted.slice(MOST_ZONES),
  }
}

/** The query string of aligned zones: only what differs from the default. */
export function serialisePairView(view: PairView, dataset: Dataset): string {
  const initial = defaultPairView(dataset)
  const zones = view.zones.join(ITEM)
  const params = [
    ...(zones === initial.zones.join(ITEM) ? [] : [`zones=${zones}`]),
    ...(view.isOnlyDifferences ? ['differences=only'] : []),
    ...(view.evidence ? [`evidence=${view.evidence.zone}${FIELD}${view.evidence.metric}`] : []),
  ]
  return withDataset(dataset, params.join('&'))
}

/** How the page of aligned zones keeps its view in the address. */
export const pairQuery = { parse: parsePairView, serialise: serialisePairView }

/** An address of the page with aligned zones, `/zh/pair?zones=ningbo~jiaxing`. */
export function pairHref(locale: Locale, view: PairView, dataset: Dataset): string {
  const query = serialisePairView(view, dataset)
  return query ? `/${locale}/pair?${query}` : `/${locale}/pair`
}

function atLeastTwo(zones: readonly ZoneId[], dataset: Dataset): readonly ZoneId[] {
  const [only] = zones
  if (only === undefined) return nearestPair(dataset)
  if (zones.length > 1) return zones
  const other = nearestTo(dataset, only)
  return other === undefined ? zones : [only, other]
}

function readEvidence(text: string, dataset: Dataset): CellAddress | undefined {
  const [zone = '', metric = '', ...rest] = text.split(FIELD)
  const { zones, records } = lookup(dataset)
  if (!zones.has(zone) || rest.length > 0) return undefined
  const other = metric.startsWith(OVERLAP_WITH) ? metric.slice(OVERLAP_WITH.length) : zone
  const isThere =
    metricsOf(dataset).has(metric) ||
    records.get(metric)?.zone?.id === zone ||
    SHARED_COUNTS.some((each) => each === metric) ||
    (other !== zone && zones.has(other))
  return isThere ? { zone, metric } : undefined
}
