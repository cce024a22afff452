import type { RadarComponentOption, RadarSeriesOption } from 'echarts'
import type { Column } from '@/lib/analysis/comparison'
import { normalizeNumber } from '@/lib/analysis/normalize'
import type { ZoneId } from '@/lib/domain/zone'
import { yardstickOf } from './baseline-text'
import type { ChartInput, Look } from './chart'
import type { Palette } from './palette'
import type { RadarAxis } from './radar-axes'
import type { ZoneSign } from './symbols'

/** A radar's centre and radius, in px. */
export interface Disc {
  x: number
  y: number
  radius: number
}

/** The grid of one radar: two rings, spokes, no labels of its own. */
export function radarGrid(
  { x, y, radius }: Disc,
  axes: readonly RadarAxis[],
  palette: Palette,
): RadarComponentOption {
  const thin = { color: palette.gridLine, width: 1 }
  return {
    center: [x, y],
    radius,
    clockwise: true,
    splitNumber: 2,
    indicator: axes.map(({ column }) => ({ name: column.metric.id, min: 0, max: 1 })),
    axisName: { show: false },
    axisLine: { lineStyle: thin },
    splitLine: { lineStyle: thin },
    splitArea: { show: false },
  }
}

/** The line of one zone, unfilled, with its own dash and symbols. */
export function zoneLine(
  zone: ZoneId,
  axes: readonly RadarAxis[],
  sign: ZoneSign,
  radarIndex: number,
  { palette }: Look,
): RadarSeriesOption {
  return {
    type: 'radar',
    id: `line-${radarIndex}-${zone}`,
    name: zone,
    radarIndex,
    animation: false,
    z: 4,
    symbol: `path://${sign.symbol(8, 8, 8)}`,
    // ECharts fits every symbol into its size, and would make a star as small as it is slender.
    symbolSize: 9 * sign.reach,
    itemStyle: { color: sign.color, borderColor: palette.paper, borderWidth: 0.5 },
    lineStyle: { color: sign.color, width: 2, type: sign.dash ? [...sign.dash] : 'solid' },
    emphasis: { lineStyle: { color: sign.color, width: 3.5 }, itemStyle: { color: sign.color } },
    data: [{ name: zone, value: axes.map(({ units }) => units.get(zone) ?? Number.NaN) }],
  } as RadarSeriesOption
}

/** The baseline, or else the median of all zones, as a grey ghost under the lines. */
export function ghostLine(
  axes: readonly RadarAxis[],
  input: ChartInput,
  radarIndex: number,
  { palette }: Look,
): RadarSeriesOption {
  return {
    type: 'radar',
    id: `median-${radarIndex}`,
    radarIndex,
    animation: false,
    silent: true,
    z: 3,
    symbol: 'none',
    lineStyle: { color: palette.ghost, width: 1.25, type: [2, 3] },
    data: [
      {
        name: '',
        value: axes.map(({ column }) => ghostUnit(column, input) ?? Number.NaN),
      },
    ],
  }
}

/** Where the ghost meets an axis, 0 to 1; null where it has no value. */
export function ghostUnit(column: Column, input: ChartInput): number | null {
  return normalizeNumber(column, yardstickOf(column, input), input.view.normalize)
}

/** Where an axis' label stands: just beyond the rim, anchored away from the centre. */
export function labelPlace(disc: Disc, axis: number, of: number, gap: number) {
  const angle = (axis / of) * 2 * Math.PI - Math.PI / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const align = Math.abs(cos) < 0.3 ? 'center' : cos > 0 ? 'left' : 'right'
  return {
    x: disc.x + cos * (disc.radius + gap),
    y: disc.y + sin * (disc.radius + gap),
    align: align as 'left' | 'center' | 'right',
    /** -1 above the centre, 1 below, 0 beside it. */
    side: Math.abs(sin) < 0.2 ? 0 : Math.sign(sin),
  }
}
