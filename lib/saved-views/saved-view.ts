import type { Locale } from '@/lib/i18n/locales'

/** The pages whose address holds a view. */
export const VIEW_PAGES = ['compare', 'pair', 'zone', 'themes', 'linkages'] as const
type ViewPage = (typeof VIEW_PAGES)[number]

/** What a view is shown by: an address without its language, so that it opens in the one that is read then. */
export interface ViewAddress {
  page: ViewPage
  /** Without its question mark; empty for the page's default view. */
  query: string
}

/** A view that a reader keeps in this browser under a name. */
export interface SavedView extends ViewAddress {
  /** Its own among all that are saved. */
  name: string
  /** Id of the dataset that it was saved of. */
  dataset: string
  /** The reader's date, ISO: `2026-11-23`. */
  savedOn: string
}

/** Tells saved views apart: no address of a dataset is saved twice. */
export function viewKey({ dataset, page, query }: Omit<SavedView, 'name' | 'savedOn'>): string {
  return `${dataset}/${page}?${query}`
}

/** Page and query of an address of this site, `/zh/compare?tab=radar`; nothing where its page has no view. */
export function viewAddress(href: string): ViewAddress | undefined {
  const [, name, query = ''] = /^\/[^/?#]+\/([^/?#]+)(?:\?([^#]*))?/.exec(href) ?? []
  const page = VIEW_PAGES.find((each) => each === name)
  return page && { page, query }
}

/**
 * The query that shows a saved view while `dataset` is read. One of another dataset names it, so that the page
 * can say so.
 */
export function savedQuery({ dataset: of, query }: SavedView, dataset: string): string {
  if (of === dataset || new URLSearchParams(query).has('dataset')) return query
  return [`dataset=${of}`, query].filter(Boolean).join('&')
}

/** The address of a saved view in a language. */
export function savedHref(view: SavedView, locale: Locale, dataset: string): string {
  const query = savedQuery(view, dataset)
  return query ? `/${locale}/${view.page}?${query}` : `/${locale}/${view.page}`
}
