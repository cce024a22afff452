import { TABLE_TAB, viewHref } from '@/components/filters/selection-params'
import { CHARTS } from '@/lib/charts/registry'
import { type DestinationSource, inEveryLanguage } from './destination'

/** The tabs of the comparison, with what the reader has chosen there. */
export const charts: DestinationSource = ({ dataset, locale, view }) =>
  [...CHARTS, { id: TABLE_TAB, label: inEveryLanguage(({ compare }) => compare.table) }].map(
    ({ id, label }) => ({
      id: `chart ${id}`,
      kind: 'chart',
      name: label,
      of: inEveryLanguage(({ nav }) => nav.compare),
      href: viewHref(`/${locale}/compare`, { ...view, tab: id, evidence: null }, dataset),
    }),
  )
