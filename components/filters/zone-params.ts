import { zoneFigureColumns } from '@/lib/analysis/zone-figures'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup, type RecordId } from '@/lib/domain/lookup'
import type { ZoneId } from '@/lib/domain/zone'
import type { Locale } from '@/lib/i18n/locales'
import { withDataset } from './dataset-param'

/** What the address of a zone's record can say: whose it is, and the number whose evidence is open. */
export interface ZoneAddress {
  zone: ZoneId
  /** Id of a figure, such as `goals` or `goals.slogans`. */
  evidence: string | null
}

/** Reads a query string. Never throws: what is not known is named in `ignored`; without a zone, the first. */
export function parseZoneView(
  query: string,
  dataset: Dataset,
): { view: ZoneAddress; ignored: readonly string[] } {
  const params = new URLSearchParams(query)
  const ignored: string[] = []
  const one = (key: string, isKnown: (id: string) => boolean): string | null => {
    const id = params.get(key)
    if (id === null || isKnown(id)) return id
    if (id) ignored.push(id)
    return null
  }
  one('dataset', (id) => id === dataset.id)
  const zone = one('zone', (id) => lookup(dataset).zones.has(id)) ?? firstZone(dataset)
  const evidence = one('evidence', (id) => zoneFigureColumns(dataset).has(id))
  return { view: { zone, evidence }, ignored }
}

/** Unlike other pages this one names even its default: a record that is cited should say whose it is. */
export function serialiseZoneView({ zone, evidence }: ZoneAddress, dataset: Dataset): string {
  const params = [`zone=${zone}`, ...(evidence === null ? [] : [`evidence=${evidence}`])]
  return withDataset(dataset, params.join('&'))
}

/** How the page of a zone keeps its view in the address. */
export const zoneQuery = { parse: parseZoneView, serialise: serialiseZoneView }

/** The address of a zone's whole record. */
export function zoneHref(
  locale: Locale,
  zone: ZoneId,
  dataset: Dataset,
  evidence: string | null = null,
): string {
  return `/${locale}/zone?${serialiseZoneView({ zone, evidence }, dataset)}`
}

/** Where a record stands on the page of its zone. */
export function recordAnchor(id: RecordId): string {
  return `item-${id}`
}

/** The address of one record within that of its zone. */
export function recordHref(locale: Locale, zone: ZoneId, id: RecordId, dataset: Dataset): string {
  return `${zoneHref(locale, zone, dataset)}#${recordAnchor(id)}`
}

function firstZone({ zones }: Dataset): ZoneId {
  return zones[0]?.id ?? ''
}
