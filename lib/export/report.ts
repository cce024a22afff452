import type { ChartInput } from '@/lib/charts/chart'
import { CHARTS } from '@/lib/charts/registry'
import { type FigureModel, type FigureSetting, figureModel } from './figure'
import { fileWords, settled } from './figure-words'
import type { TableModel } from './table'

/** A comparison as a whole: its figures in order, and all that its table, method and sources are written from. */
export interface ReportModel extends TableModel {
  title: string
  figures: readonly FigureModel[]
}

/** A comparison as a report: every chart that has something to draw under its view. */
export function reportModel(input: ChartInput, setting: FigureSetting): ReportModel {
  const { comparison } = input
  const words = fileWords(input.words)
  const figures = CHARTS.map((chart) => figureModel(input, chart, setting)).filter(
    ({ draw, preset }) => draw({ width: preset.width - preset.margin * 2 }, preset.plotTypes[0]),
  )
  return {
    ...input,
    link: setting.link,
    exportedOn: setting.exportedOn,
    title: settled(
      words.messages.exports.reportTitle(
        words.text(comparison.dataset.title),
        words.formats.number(comparison.zones.length),
      ),
    ),
    figures,
  }
}
