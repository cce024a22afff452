import { type LinkageKind, linkageNetwork } from '@/lib/analysis/linkage-network'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup, type RecordId } from '@/lib/domain/lookup'
import type { Locale } from '@/lib/i18n/locales'
import { withDataset } from './dataset-param'

/** What a reader can choose on the page of linkages. */
export interface LinkageView {
  /** Kinds of place shown, in the order of the filter; none chosen shows all. */
  kinds: readonly LinkageKind[]
  /** The record whose words are open. */
  evidence: RecordId | null
}

export interface ParsedLinkageView {
  view: LinkageView
  /** What the address names and this dataset does not have, as it stands there. */
  ignored: readonly string[]
}

const ITEM = '~'

/** Reads a query string. Never throws: what is not known is named in `ignored`, the rest kept. */
export function parseLinkageView(query: string, dataset: Dataset): ParsedLinkageView {
  const params = new URLSearchParams(query)
  const known = [...linkageNetwork(dataset).kinds.keys()]
  const asked = [...new Set((params.get('kinds') ?? '').split(ITEM).filter(Boolean))]
  const evidence = params.get('evidence')
  const isRecord = evidence !== null && lookup(dataset).records.has(evidence)
  const other = params.get('dataset')
  return {
    view: {
      kinds: known.filter((kind) => asked.includes(kind)),
      evidence: isRecord ? evidence : null,
    },
    ignored: [
      ...(other !== null && other !== dataset.id ? [other] : []),
      ...asked.filter((kind) => !known.some((each) => each === kind)),
      ...(evidence !== null && !isRecord ? [evidence] : []),
    ],
  }
}

/** How the page of linkages keeps its view in the address. */
export const linkageQuery = { parse: parseLinkageView, serialise: serialiseLinkageView }

/** The address of the page with a view, `/zh/linkages?kinds=port`. */
export function linkagesHref(locale: Locale, view: LinkageView, dataset: Dataset): string {
  const query = serialiseLinkageView(view, dataset)
  return query ? `/${locale}/linkages?${query}` : `/${locale}/linkages`
}

/** Where a record stands on the page. */
export function linkageAnchor(record: RecordId): string {
  return `record-${record}`
}

/** The address of the page with the words of one record open. */
export function openedRecordHref(locale: Locale, record: RecordId, dataset: Dataset): string {
  return `${linkagesHref(locale, { kinds: [], evidence: record }, dataset)}#${linkageAnchor(record)}`
}

/** The query string of a view: only what differs from the default. Empty for the default. */
export function serialiseLinkageView({ kinds, evidence }: LinkageView, dataset: Dataset): string {
  const params = [
    ...(kinds.length > 0 ? [`kinds=${kinds.join(ITEM)}`] : []),
    ...(evidence === null ? [] : [`evidence=${evidence}`]),
  ]
  return withDataset(dataset, params.join('&'))
}
