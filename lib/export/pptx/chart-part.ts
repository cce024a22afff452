import type { Written } from '../table'

/** A native chart as it stands in the file: its part, and the sheet that PowerPoint opens to edit its data. */
export interface ChartPart {
  type: 'bar' | 'radar'
  xml: string
  /** Names of series in the first row, categories in the first column. A missing value is an empty cell. */
  sheet: readonly (readonly Written[])[]
}
