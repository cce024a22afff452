import type { EChartsOption } from 'echarts'
import type { Comparison } from '@/lib/analysis/comparison'
import type { CellMark } from '@/lib/analysis/metric'
import type { CellAddress, View } from '@/lib/analysis/view'
import type { RecordId } from '@/lib/domain/lookup'
import type { Bilingual, Language } from '@/lib/domain/text'
import type { Weight } from '@/lib/domain/theme-weight'
import type { Words } from '@/lib/i18n/words'
import type { ChartId } from './chart-names'
import type { FigureData } from './figure-data'
import { FONTS } from './font'
import type { Palette } from './palette'

/** What a chart is drawn from. */
export interface ChartInput {
  comparison: Comparison
  view: View
  words: Words
  /** How many rows of the matrix of themes there is room for; absent for as many as it draws. */
  themes?: number
}

/** Where it is drawn: width in px, colours, and the sizes of type and rows. */
export interface Look {
  width: number
  /** Room in px where a picture has a fixed height; a chart may lay itself out for it. */
  height?: number
  palette: Palette
  type: TypeScale
  font: string
}

/** Sizes in px. */
export interface TypeScale {
  label: number
  small: number
  /** Height of a row of bars. */
  row: number
}

export const SCREEN_TYPE: TypeScale = { label: 16, small: 13, row: 48 }
const PHONE_TYPE: TypeScale = { label: 16, small: 13, row: 44 }
/** For so many rows that none is looked for by its size. */
const CLOSE_TYPE: TypeScale = { label: 14, small: 13, row: 30 }
const MANY_ROWS = 60
export const SLIDE_TYPE: TypeScale = { label: 28, small: 24, row: 86 }

/** Below this width a figure is a phone's: one column, values at the right edge. */
export const NARROW = 560

export interface KeyEntry {
  mark:
    | CellMark
    | 'line'
    | 'median'
    | Weight
    | 'absent'
    | 'only'
    | 'shared'
    | 'beyond'
    | 'joint'
    | 'inferred'
    | 'carrier'
  label: string
}

/**
 * The look of a figure on screen, at a width in px.
 *
 * @param rows how many zones it draws of many
 */
export function lookOf(width: number, palette: Palette, locale: Language, rows = 0): Look {
  const type = width < NARROW ? PHONE_TYPE : SCREEN_TYPE
  return {
    width,
    palette,
    type: rows > MANY_ROWS ? CLOSE_TYPE : type,
    font: FONTS[locale],
  }
}

/** One thing to read out in a chart, in reading order; Enter opens its evidence. */
export interface ReadingStop extends CellAddress {
  text: string
}

/** How many zones a figure draws: unless the reader asks for more, and at most. The table and files have all. */
export interface Draws {
  usually: number
  most: number
}

/** That a figure draws the first of its zones only, and how many it can draw. */
export interface FigurePart extends Draws {
  /** “The figure draws the first 30 of 2,500 zones, highest first.” Empty once all are drawn. */
  said: string
  /** How many are drawn of how many. */
  first: number
  of: number
}

/** All that a figure says besides its plot. */
export interface FigureText {
  title: string
  subtitle: string
  /** Absent where the figure usually draws all there is. */
  part?: FigurePart
  key: readonly KeyEntry[]
  notes: readonly string[]
  /** The figure in sentences, for those who do not see it. */
  summary: string
  stops: readonly ReadingStop[]
  /** The records it rests on, where they are not those of the comparison's columns. */
  records?: readonly RecordId[]
}

/** A plot ready to draw; its height in px follows from its content. */
export interface Plot {
  width: number
  height: number
  option: EChartsOption
}

/**
 * A kind of figure: pure functions from a comparison to words and to plain numbers. How it is drawn is in `plots.ts`, since a
 * page has its words from the start and draws later.
 */
export interface Chart {
  /** Its name is in `CHART_NAMES`. */
  id: ChartId
  howToRead: Bilingual
  draws: Draws
  text: (input: ChartInput) => FigureText
  /** The same as numbers and words; null where there is nothing to draw. Loaded when asked for: only files need it. */
  data: (input: ChartInput) => Promise<FigureData | null>
}

/** How a chart is drawn; null where there is nothing to draw. */
export type DrawChart = (input: ChartInput, look: Look) => Plot | null
