import type { Dataset } from '@/lib/domain/dataset'
import { isOwnId } from '@/lib/domain/own-id'
import type { Locale } from '@/lib/i18n/locales'
import type { PageName } from '../layout/site-pages'

/** Names the dataset that an address is of. */
export const DATASET_PARAM = 'dataset'

/** A query string that also says which dataset it is of: first, and only where that is not what everybody has. */
export function withDataset({ id }: Pick<Dataset, 'id'>, query: string): string {
  return [isOwnId(id) ? `${DATASET_PARAM}=${id}` : '', query].filter(Boolean).join('&')
}

/** The address of a page in its default view, or with a query, for the dataset that is read. */
export function pageHref(
  locale: Locale,
  page: PageName | 'home',
  dataset: Pick<Dataset, 'id'>,
  query = '',
): string {
  const path = page === 'home' ? `/${locale}` : `/${locale}/${page}`
  const asked = withDataset(dataset, query)
  return asked ? `${path}?${asked}` : path
}
