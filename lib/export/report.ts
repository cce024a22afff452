import type { FigureModel } from './figure'
import type { TableModel } from './table'

/** A comparison as a whole: figures in order, and all that its table, method and sources are written from. */
export interface ReportModel extends TableModel {
  title: string
  figures: readonly FigureModel[]
}
