import type { RadarData } from '@/lib/charts/figure-data'
import type { Palette } from '@/lib/charts/palette'
import { zoneSign } from '@/lib/charts/symbols'
import { settled } from '../figure-words'
import type { ChartPart } from './chart-part'
import {
  categories,
  chartSpace,
  looks,
  manualLayout,
  NO_FILL,
  NO_LINE,
  seriesName,
  solidFill,
  stroke,
  textLooks,
  val,
  values,
  wrap,
} from './chart-xml'

export interface RadarLook {
  palette: Palette
  /** BCP 47. */
  lang: string
  size: number
  /** What stands at each axis. */
  axes: readonly string[]
  /** Where the disc stands, as shares of the chart; left to the program where names stand beside it. */
  plot?: { x: number; y: number; width: number; height: number }
  /** Names of the zones beside the radar; none where each has its own. */
  legend: boolean
}

const CATEGORY_AXIS = 211
const VALUE_AXIS = 212

/** Dashes and symbols of the slots, as near as Office has them. */
const DASHES = ['solid', 'dash', 'sysDot', 'dashDot', 'sysDash', 'lgDash'] as const
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'plus', 'star'] as const

/** A native radar of one zone or a few, unfilled, with the baseline or median as a grey ghost under them. */
export function radarChart(
  zones: RadarData['zones'],
  { ghost }: Pick<RadarData, 'ghost'>,
  look: RadarLook,
): ChartPart {
  const { palette, lang, axes } = look
  const ghostSeries = wrap('ser', [
    val('idx', 0),
    val('order', 0),
    seriesName(settled(ghost.label), 1),
    looks(stroke(palette.ghost, 1.25, 'sysDot')),
    wrap('marker', [val('symbol', 'none')]),
    categories(axes),
    values(ghost.units, 1, FORMAT),
  ])
  const plotArea = [
    look.plot ? manualLayout(look.plot) : wrap('layout', []),
    wrap('radarChart', [
      val('radarStyle', 'marker'),
      val('varyColors', 0),
      ghostSeries,
      ...zones.map((zone, i) => zoneSeries(zone, i + 1, look)),
      val('axId', CATEGORY_AXIS),
      val('axId', VALUE_AXIS),
    ]),
    wrap('catAx', [
      val('axId', CATEGORY_AXIS),
      wrap('scaling', [val('orientation', 'minMax')]),
      val('delete', 0),
      val('axPos', 'b'),
      wrap('majorGridlines', [looks(stroke(palette.gridLine, 0.5))]),
      '<c:numFmt formatCode="General" sourceLinked="0"/>',
      val('majorTickMark', 'none'),
      val('minorTickMark', 'none'),
      val('tickLblPos', 'nextTo'),
      looks(stroke(palette.gridLine, 0.5)),
      textLooks(look.size, palette.ink, lang),
      val('crossAx', VALUE_AXIS),
      val('crosses', 'autoZero'),
      val('auto', 1),
      val('lblAlgn', 'ctr'),
      val('lblOffset', 100),
      val('noMultiLvlLbl', 1),
    ]),
    wrap('valAx', [
      val('axId', VALUE_AXIS),
      wrap('scaling', [val('orientation', 'minMax'), val('max', 1), val('min', 0)]),
      val('delete', 0),
      val('axPos', 'l'),
      wrap('majorGridlines', [looks(stroke(palette.gridLine, 0.5))]),
      '<c:numFmt formatCode="General" sourceLinked="0"/>',
      val('majorTickMark', 'none'),
      val('minorTickMark', 'none'),
      val('tickLblPos', 'none'),
      looks(stroke(palette.gridLine, 0.5)),
      val('crossAx', CATEGORY_AXIS),
      val('crosses', 'autoZero'),
      val('crossBetween', 'between'),
      val('majorUnit', 0.5),
    ]),
    looks(NO_FILL, NO_LINE),
  ]
  const legend = look.legend
    ? wrap('legend', [
        val('legendPos', 'r'),
        val('overlay', 0),
        textLooks(look.size + 1, palette.ink, lang),
      ])
    : ''
  return {
    type: 'radar',
    xml: chartSpace(plotArea, lang, legend),
    sheet: sheetOf(zones, ghost, axes),
  }
}

const FORMAT = '0.00'

function zoneSeries(
  { name, slot, units }: RadarData['zones'][number],
  index: number,
  { palette, axes }: RadarLook,
): string {
  const { color } = zoneSign(slot, palette)
  const symbol = SYMBOLS[slot ?? 0] ?? 'circle'
  return wrap('ser', [
    val('idx', index),
    val('order', index),
    seriesName(settled(name), index + 1),
    looks(stroke(color, 1.75, DASHES[slot ?? 0])),
    wrap('marker', [
      val('symbol', symbol),
      val('size', symbol === 'circle' || symbol === 'square' ? 6 : 7),
      looks(solidFill(color), stroke(color, symbol === 'plus' || symbol === 'star' ? 1.5 : 0.5)),
    ]),
    categories(axes),
    values(units, index + 1, FORMAT),
  ])
}

/** The values on the scale, which the chart draws, and beside them those in their own units. */
function sheetOf(
  zones: RadarData['zones'],
  ghost: RadarData['ghost'],
  axes: readonly string[],
): ChartPart['sheet'] {
  return [
    ['', ghost.label, ...zones.map(({ name }) => name), '', ...zones.map(({ name }) => name)].map(
      settled,
    ),
    ...axes.map((axis, i) => [
      axis,
      ghost.units[i] ?? null,
      ...zones.map(({ units }) => units[i] ?? null),
      null,
      ...zones.map(({ values: own }) => own[i] ?? null),
    ]),
  ]
}
