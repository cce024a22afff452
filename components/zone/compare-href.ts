import { defaultView } from '@/lib/analysis/view'
import type { Dataset } from '@/lib/domain/dataset'
import type { ZoneId } from '@/lib/domain/zone'
import type { Locale } from '@/lib/i18n/locales'
import { viewHref } from '../filters/selection-params'

/** The comparison of some zones, the first of them emphasised. */
export function compareHref(
  dataset: Dataset,
  locale: Locale,
  zones: readonly [ZoneId, ...ZoneId[]],
): string {
  const view = { ...defaultView(dataset), focus: zones[0] }
  const isAll = zones.length === 1
  return viewHref(`/${locale}/compare`, isAll ? view : { ...view, selection: { zones } }, dataset)
}
