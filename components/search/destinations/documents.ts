import { pageHref } from '@/components/filters/dataset-param'
import type { DestinationSource } from './destination'

/** Documents lead to their record and quotes. */
export const documents: DestinationSource = ({ dataset, locale }) =>
  dataset.sources.map(({ id, title, publisher }) => ({
    id: `document ${id}`,
    kind: 'document',
    name: title,
    of: publisher,
    href: `${pageHref(locale, 'source', dataset)}#${id}`,
  }))
