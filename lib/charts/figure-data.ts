import type { CellMark, NumberForm } from '@/lib/analysis/metric'

/** A figure as numbers and words, for forms that draw or set it by means of their own. */
export type FigureData = BarsData | RadarData | TableData

/** What is said in place of the figure's own words where those speak of marks that numbers do not have. */
interface Instead {
  subtitle?: string
  notes?: string
  /** How many zones there are, where those here are the first of them only. */
  of?: number
}

/** A zone as a figure names and colours it; without a slot it is grey. */
interface ShownZone {
  name: string
  slot: number | undefined
}

export interface BarsData extends Instead {
  kind: 'bars'
  /** What the bars measure. */
  label: string
  form: NumberForm
  rows: readonly (ShownZone & {
    value: number | null
    /** The value as it is printed, or why there is none. */
    said: string
    /** The difference from the baseline, and whether this is the baseline, in words; empty for none. */
    difference: string
    mark: string
  })[]
  /** What the bars are made of, in drawing order; a value is null where the row's is. */
  series: readonly { label: string; mark: CellMark; values: readonly (number | null)[] }[]
  /** Lowest and highest of the dataset, 0 among them, so that filtering moves no scale. */
  scale: { from: number; to: number }
  /** The baseline, or else the median. */
  line: { label: string; value: number } | null
}

export interface RadarData extends Instead {
  kind: 'radar'
  /** One zone in each radar, or all in one. */
  layout: 'multiples' | 'overlay'
  /** Every zone shown has a value on each. */
  axes: readonly { label: string; shortLabel: string }[]
  zones: readonly (ShownZone & {
    /** That this is the baseline; empty otherwise. */
    mark: string
    /** On the scale, 0 at the centre and 1 at the rim. */
    units: readonly number[]
    /** In the metric's own unit. */
    values: readonly number[]
    /** The values as they are printed, with their differences. */
    said: readonly string[]
  })[]
  /** The baseline, or else the median, on the same scale. */
  ghost: { label: string; units: readonly (number | null)[] }
}

/** A point in place of words: the document was read, and does not state it. The table says so. */
export const ABSENT = '·'

export interface TableData extends Instead {
  kind: 'table'
  columns: readonly { label: string; align: 'left' | 'right' }[]
  rows: readonly TableRow[]
  /** Medians, and a baseline that is not among the rows. */
  foot: readonly TableRow[]
}

export interface TableRow {
  /** One a column; a heading of the rows below it has one only. */
  cells: readonly string[]
  isHeading?: boolean
}
