import type { CellMark, NumberForm } from '@/lib/analysis/metric'
import type { BarsData } from '@/lib/charts/figure-data'
import type { Palette } from '@/lib/charts/palette'
import { zoneSign } from '@/lib/charts/symbols'
import { settled } from '../figure-words'
import type { ChartPart } from './chart-part'
import {
  categories,
  chartSpace,
  hatchFill,
  labelContent,
  looks,
  manualLayout,
  NO_FILL,
  NO_LINE,
  richText,
  seriesName,
  solidFill,
  stroke,
  textLooks,
  val,
  values,
  wrap,
} from './chart-xml'

export interface BarLook {
  palette: Palette
  /** BCP 47. */
  lang: string
  size: number
  /** What each row is called at the axis. */
  names: readonly string[]
  /** The number of each row, with its difference where there is one. */
  labels: readonly string[]
  /** Name of the series that carries the numbers at the ends of stacked bars. */
  total: string
  /** Where the bars stand, as shares of the chart. */
  plot: { x: number; y: number; width: number; height: number }
  /** The ends of the axis, in the metric's unit. */
  from: number
  to: number
}

const CATEGORY_AXIS = 111
const VALUE_AXIS = 112
const GAP = 70

/**
 * A native bar chart, a row a zone from the top down. Where the metric has kinds they are stacked, and an unfilled
 * series of totals after them carries the number: labels of stacked bars cannot stand at their ends otherwise.
 */
export function barChart(data: BarsData, look: BarLook): ChartPart {
  const { palette, lang, plot } = look
  const isStacked = data.series.length > 1
  const totals = data.rows.map(({ value }) => value)
  const shown = [
    ...data.series.map((series, i) => barSeries(series, i, data, look)),
    ...(isStacked ? [totalSeries(totals, data, look)] : []),
  ]
  const ids = [val('axId', CATEGORY_AXIS), val('axId', VALUE_AXIS)]
  const plotArea = [
    manualLayout(plot),
    wrap('barChart', [
      val('barDir', 'bar'),
      val('grouping', isStacked ? 'stacked' : 'clustered'),
      val('varyColors', 0),
      ...shown,
      val('gapWidth', GAP),
      ...(isStacked ? [val('overlap', 100)] : []),
      ...ids,
    ]),
    wrap('catAx', [
      val('axId', CATEGORY_AXIS),
      wrap('scaling', [val('orientation', 'maxMin')]),
      val('delete', 0),
      val('axPos', 'l'),
      wrap('majorGridlines', [looks(stroke(palette.rule, 0.5))]),
      '<c:numFmt formatCode="General" sourceLinked="0"/>',
      val('majorTickMark', 'none'),
      val('minorTickMark', 'none'),
      val('tickLblPos', 'low'),
      looks(stroke(palette.ink, 0.75)),
      textLooks(look.size, palette.ink, lang),
      val('crossAx', VALUE_AXIS),
      val('crosses', 'autoZero'),
      val('auto', 1),
      val('lblAlgn', 'ctr'),
      val('lblOffset', 60),
      val('tickLblSkip', 1),
      val('noMultiLvlLbl', 1),
    ]),
    wrap('valAx', [
      val('axId', VALUE_AXIS),
      wrap('scaling', [val('orientation', 'minMax'), val('max', look.to), val('min', look.from)]),
      val('delete', 1),
      val('axPos', 't'),
      '<c:numFmt formatCode="General" sourceLinked="0"/>',
      val('majorTickMark', 'none'),
      val('minorTickMark', 'none'),
      val('tickLblPos', 'none'),
      val('crossAx', CATEGORY_AXIS),
      val('crosses', 'autoZero'),
      val('crossBetween', 'between'),
    ]),
    looks(NO_FILL, NO_LINE),
  ]
  return { type: 'bar', xml: chartSpace(plotArea, lang), sheet: sheetOf(data, look) }
}

function barSeries(
  { label, mark, values: numbers }: BarsData['series'][number],
  index: number,
  data: BarsData,
  look: BarLook,
): string {
  const { palette, names } = look
  const isStacked = data.series.length > 1
  const points = data.rows.map(({ slot }, idx) =>
    wrap('dPt', [
      val('idx', idx),
      val('invertIfNegative', 0),
      val('bubble3D', 0),
      looks(...cellLooks(mark, zoneSign(slot, palette).color, palette)),
    ]),
  )
  return wrap('ser', [
    val('idx', index),
    val('order', index),
    seriesName(settled(label), index + 1),
    looks(...cellLooks(mark, palette.other, palette)),
    val('invertIfNegative', 0),
    ...points,
    isStacked ? wrap('dLbls', labelContent(false)) : numberLabels(data, look, 'outEnd'),
    categories(names),
    values(numbers, index + 1, formatCode(data.form)),
  ])
}

function totalSeries(totals: readonly (number | null)[], data: BarsData, look: BarLook): string {
  const index = data.series.length
  return wrap('ser', [
    val('idx', index),
    val('order', index),
    seriesName(settled(look.total), index + 1),
    looks(NO_FILL, NO_LINE),
    val('invertIfNegative', 0),
    numberLabels(data, look, 'inBase'),
    categories(look.names),
    values(totals, index + 1, formatCode(data.form)),
  ])
}

/** Numbers at the ends of bars. With a baseline each label also has the difference, in words of its own. */
function numberLabels(data: BarsData, look: BarLook, position: string): string {
  const { palette, lang } = look
  const size = look.size * 1.125
  const own = data.rows.flatMap(({ value, difference }, idx) =>
    value === null || difference === ''
      ? []
      : wrap('dLbl', [
          val('idx', idx),
          wrap('tx', [richText(settled(look.labels[idx] ?? ''), size, palette.ink, lang)]),
          val('dLblPos', position),
          ...labelContent(true),
        ]),
  )
  return wrap('dLbls', [
    ...own,
    `<c:numFmt formatCode="${formatCode(data.form)}" sourceLinked="0"/>`,
    looks(NO_FILL, NO_LINE),
    textLooks(size, palette.ink, lang, true),
    val('dLblPos', position),
    ...labelContent(true),
  ])
}

/** Solid, hatched or open, as the cells of the figure; a line of paper parts neighbours. */
function cellLooks(mark: CellMark, color: string, palette: Palette): string[] {
  if (mark === 'solid') return [solidFill(color), stroke(paperOf(palette), 0.75)]
  const fill = mark === 'open' ? solidFill(paperOf(palette)) : hatchFill(color, paperOf(palette))
  return [fill, stroke(color, 0.75)]
}

/** A transparent ground has no colour to part with; it is looked at on light ground. */
function paperOf({ paper }: Palette): string {
  return paper === 'none' ? '#ffffff' : paper
}

/** `0`, `0.0` or `0%` of a spreadsheet. */
function formatCode({ style, decimals }: NumberForm): string {
  const number = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  return style === 'percent' ? `${number}%` : number
}

function sheetOf(data: BarsData, { names, total }: BarLook): ChartPart['sheet'] {
  const isStacked = data.series.length > 1
  return [
    [
      settled(data.label),
      ...data.series.map(({ label }) => settled(label)),
      ...(isStacked ? [settled(total)] : []),
    ],
    ...data.rows.map(({ value }, row) => [
      names[row] ?? '',
      ...data.series.map((series) => series.values[row] ?? null),
      ...(isStacked ? [value] : []),
    ]),
  ]
}
