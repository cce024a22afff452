import { savedHref, viewKey } from '@/lib/saved-views/saved-view'
import { type DestinationSource, inEveryLanguage } from './destination'

/** What the reader saved, by the reader's own names. */
export const savedViews: DestinationSource = ({ dataset, locale, saved }) =>
  saved.map((each) => ({
    id: `saved ${viewKey(each)}`,
    kind: 'savedView',
    name: { [locale]: each.name },
    of: inEveryLanguage(({ nav }) => nav[each.page]),
    href: savedHref(each, locale, dataset.id),
  }))
