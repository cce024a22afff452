import { TABLE_TAB, viewHref } from '@/components/filters/selection-params'
import { CHART_IDS, CHART_NAMES } from '@/lib/charts/chart-names'
import { type DestinationSource, inEveryLanguage } from './destination'

/** The tabs of the comparison, with what the reader has chosen there. */
export const charts: DestinationSource = ({ dataset, locale, view }) =>
  [
    ...CHART_IDS.map((id) => ({ id, name: CHART_NAMES[id] })),
    { id: TABLE_TAB, name: inEveryLanguage(({ compare }) => compare.table) },
  ].map(({ id, name }) => ({
    id: `chart ${id}`,
    kind: 'chart',
    name,
    of: inEveryLanguage(({ nav }) => nav.compare),
    href: viewHref(`/${locale}/compare`, { ...view, tab: id, evidence: null }, dataset),
  }))
