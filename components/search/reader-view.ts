import { defaultView, type View } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import type { Locale } from '@/lib/i18n/locales'
import { parseView } from '../filters/selection-params'

/** Pages whose address carries a comparison. */
const COMPARING = ['compare', 'themes']

/** The comparison that the page shows, so that what was chosen in it is kept; elsewhere the default one. */
export function readerView(dataset: Dataset, locale: Locale): View {
  const isComparing = COMPARING.some((page) => location.pathname === `/${locale}/${page}`)
  return isComparing ? parseView(location.search, dataset).view : defaultView(dataset)
}
