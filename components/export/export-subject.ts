import type { Chart, ChartInput } from '@/lib/charts/chart'
import type { ExportFormat, Made } from '@/lib/export/export-format'
import { type FigureModel, type FigureSetting, figureModel } from '@/lib/export/figure'

/** What leaves: a figure, or the table of a comparison. */
export type ExportSubject =
  | {
      of: 'figure'
      /** A chart's id, for the name of the file. */
      what: string
      model: (setting: FigureSetting) => FigureModel
    }
  | { of: 'table'; what: string; input: ChartInput }

/** A chart of a comparison, or without one its table. */
export function subjectOf(chart: Chart | undefined, input: ChartInput): ExportSubject {
  return chart
    ? { of: 'figure', what: chart.id, model: (setting) => figureModel(input, chart, setting) }
    : { of: 'table', what: 'table', input }
}

/** The file that a format makes of what leaves; null where it cannot be of that kind. */
export function fileOf(
  format: ExportFormat,
  subject: ExportSubject,
  figure: FigureModel | null,
  taken: { link: string; exportedOn: string },
): Promise<Made> | null {
  if (format.of === 'figure') return figure && format.make(figure)
  if (format.of !== 'table' || subject.of !== 'table') return null
  return format.make({ ...subject.input, ...taken })
}
