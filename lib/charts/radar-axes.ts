import { type Column, type Comparison, cellOf } from '@/lib/analysis/comparison'
import { type Normalization, normalize } from '@/lib/analysis/normalize'
import type { Zone, ZoneId } from '@/lib/domain/zone'

/** Fewer axes than this make no shape. */
export const LEAST_AXES = 3
/** More zones than this cannot be told apart in one radar. */
export const MOST_OVERLAID = 4

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

/** Which of the compared metrics can be axes for all the zones shown, in the reader's order. */
export function radarAxes(
  { columns }: Pick<Comparison, 'columns'>,
  zones: readonly Zone[],
  method: Normalization,
): RadarAxes {
  const isKnown = (column: Column) => zones.every(({ id }) => cellOf(column, id).value !== null)
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

/** The axes on which a zone's value is a counted zero. */
export function zeroAxes(zone: Zone, axes: readonly RadarAxis[]): readonly Column[] {
  return axes.map(({ column }) => column).filter((column) => cellOf(column, zone.id).value === 0)
}
