import type { LinkageKind } from '@/lib/analysis/linkage-network'
import type { Chart, ChartInput } from '@/lib/charts/chart'
import type { Dataset } from '@/lib/domain/dataset'
import type { TakeAway } from './take-away'

/** A chart of a comparison, to be taken away. */
export function takesChart(chart: Chart, input: ChartInput): TakeAway {
  return { shows: 'figure', subject: () => comparison(input, chart) }
}

/** The table of a comparison. */
export function takesTable(input: ChartInput): TakeAway {
  return { shows: 'table', subject: () => comparison(input, undefined) }
}

/** The picture of linkages of some kinds. */
export function takesLinkages(dataset: Dataset, kinds: readonly LinkageKind[]): TakeAway {
  return {
    shows: 'figure',
    subject: async () => {
      const { linkageSubject } = await import('@/lib/export/linkage-subject')
      return linkageSubject(dataset, kinds)
    },
  }
}

async function comparison({ comparison, view }: ChartInput, chart: Chart | undefined) {
  const { comparisonSubject } = await import('@/lib/export/comparison-subject')
  return comparisonSubject(comparison.dataset, view, chart)
}
