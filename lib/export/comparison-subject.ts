import { citedSources } from '@/lib/analysis/cited-sources'
import { tableColumns } from '@/lib/analysis/comparison'
import type { View } from '@/lib/analysis/view'
import type { Chart, ChartInput } from '@/lib/charts/chart'
import { chartInput } from '@/lib/charts/chart-input'
import type { Dataset } from '@/lib/domain/dataset'
import type { SourceDocument } from '@/lib/domain/source-document'
import { figureModel, sourcesBehind } from './figure'
import { reportModel } from './report'
import { datasetLeaving, type Subject } from './subject'

/** What leaves from a comparison: a chart of it first, or without one its table. */
export function comparisonSubject(dataset: Dataset, view: View, chart: Chart | undefined): Subject {
  const table: Subject['kinds']['table'] = {
    what: 'table',
    model: (words, { link, exportedOn }) => ({
      ...chartInput(dataset, view, words),
      link,
      exportedOn,
    }),
  }
  return {
    dataset,
    kinds: {
      ...(chart && {
        figure: {
          what: chart.id,
          model: (words, setting) => figureModel(chartInput(dataset, view, words), chart, setting),
        },
      }),
      table,
      report: {
        what: 'report',
        model: (words, setting) => reportModel(chartInput(dataset, view, words), setting),
      },
      citation: {
        what: 'citation',
        model: (words, { link, exportedOn }) => {
          const input = chartInput(dataset, view, words)
          return {
            dataset,
            sources: sourcesOf(input, chart),
            title: chart?.text(input).title ?? words.messages.compare.shownTable,
            words,
            link,
            exportedOn,
          }
        },
      },
      dataset: datasetLeaving(dataset),
    },
  }
}

function sourcesOf(input: ChartInput, chart: Chart | undefined): readonly SourceDocument[] {
  if (chart) return sourcesBehind(input, chart)
  return citedSources(input.comparison, tableColumns(input.comparison))
}
