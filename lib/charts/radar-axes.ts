import { MEDIAN } from '@/lib/analysis/baseline'
import { type Column, type Comparison, cellOf } from '@/lib/analysis/comparison'
import { missingAmong } from '@/lib/analysis/gaps-among'
import { type Normalization, normalize } from '@/lib/analysis/normalize'
import type { Zone, ZoneId } from '@/lib/domain/zone'
import type { ChartInput, Draws } from './chart'
import { drawnZones } from './drawn-zones'

/** Each of these is a picture of its own. */
export const RADAR_DRAWS: Draws = { usually: 12, most: 60 }

/** Fewer axes than this make no shape. */
export const LEAST_AXES = 3
/** More zones than this cannot be told apart in one radar. */
const MOST_OVERLAID = 4

export interface RadarAxis {
  column: Column
  /** 0 at the centre, 1 at the rim. */
  units: ReadonlyMap<ZoneId, number | null>
}

export interface RadarAxes {
  axes: readonly RadarAxis[]
  /** Left out, since zones should not be compared on it. */
  incomparable: readonly Column[]
  /** Left out, since some shown zone has no value: a radar would draw it at the centre. */
  incomplete: readonly Column[]
  /** Left out, since the normalisation has no meaning for negative values. */
  negative: readonly Column[]
}

/**
 * Which of the compared metrics can be axes for all the zones drawn, in the reader's order. A zone that is the
 * baseline is drawn as a ghost, shown or not, and has to have a value like the others.
 */
export function radarAxes(
  { columns, baseline }: Pick<Comparison, 'columns' | 'baseline'>,
  shown: readonly Zone[],
  method: Normalization,
): RadarAxes {
  const zones = withBaseline(shown, { baseline })
  const isKnown = (column: Column) => missingAmong(column, zones).size === 0
  const comparable = columns.filter(({ metric }) => metric.comparable)
  const complete = comparable
    .filter(isKnown)
    .map((column) => ({ column, units: normalize(column, method) }))
  const isDrawable = ({ units }: RadarAxis) => zones.every(({ id }) => units.get(id) !== null)
  return {
    axes: complete.filter(isDrawable),
    incomparable: columns.filter(({ metric }) => !metric.comparable),
    incomplete: comparable.filter((column) => !isKnown(column)),
    negative: complete.filter((axis) => !isDrawable(axis)).map(({ column }) => column),
  }
}

/** The zones shown, and the one that is the baseline if it is not among them. */
export function withBaseline(
  zones: readonly Zone[],
  { baseline }: Pick<Comparison, 'baseline'>,
): readonly Zone[] {
  const isOther = baseline !== null && baseline !== MEDIAN && !zones.includes(baseline)
  return isOther ? [...zones, baseline] : zones
}

/** The axes on which a zone's value is a counted zero. */
export function zeroAxes(zone: Zone, axes: readonly RadarAxis[]): readonly Column[] {
  return axes.map(({ column }) => column).filter((column) => cellOf(column, zone.id).value === 0)
}

/** The zones in one picture: four in an overlay, and as small multiples as many as are drawn. */
export function radarZones(input: ChartInput): readonly Zone[] {
  return input.view.radar === 'overlay'
    ? input.comparison.zones.slice(0, MOST_OVERLAID)
    : drawnZones(input, RADAR_DRAWS).zones
}
