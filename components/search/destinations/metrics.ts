import { viewHref } from '@/components/filters/selection-params'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { bar } from '@/lib/charts/bar'
import { type DestinationSource, inEveryLanguage } from './destination'

/** Metrics lead to their bars, with what the reader has chosen in the comparison. */
export const metrics: DestinationSource = ({ dataset, locale, view }) =>
  Array.from(metricsOf(dataset).values(), ({ id, label, shortLabel }) => ({
    id: `metric ${id}`,
    kind: 'metric',
    name: label,
    also: [shortLabel],
    of: inEveryLanguage(({ nav }) => nav.compare),
    href: viewHref(
      `/${locale}/compare`,
      { ...view, tab: bar.id, metric: id, evidence: null },
      dataset,
    ),
  }))
