import type { ThemeRow } from '@/lib/analysis/theme-matrix'
import type { Weight } from '@/lib/domain/theme-weight'
import type { Zone } from '@/lib/domain/zone'
import type { ChartInput } from './chart'
import type { Palette } from './palette'
import { path, type Shape } from './shapes'
import { zoneSign } from './symbols'
import { markBeside } from './themes-baseline'

/** Radii of a mark in px at a small type of 13: those of the equal-area circle, so that area shows weight. */
export const WEIGHT_RADII: Readonly<Record<Weight, number>> = {
  primary: 8,
  secondary: 5.4,
  minor: 3.2,
}

/** The point where a theme is not stated. */
export const ABSENT_RADIUS = 1.2

/** The mark of a theme that a zone holds, at a point and size in px; open where the baseline holds it too. */
export function heldMark(
  { row, zone, x, y, unit }: { row: ThemeRow; zone: Zone; x: number; y: number; unit: number },
  input: ChartInput,
  palette: Palette,
): Shape[] {
  const held = row.held.get(zone.id)
  if (!held) return []
  const { color, symbol } = zoneSign(input.comparison.slots.get(zone.id), palette)
  const isOpen = markBeside(zone, row.theme.id, input) === 'shared'
  const stroke = 1.75 * unit
  const radius = WEIGHT_RADII[held.weight] * unit
  return [
    path(
      symbol(x, y, isOpen ? radius - stroke / 2 : radius),
      isOpen ? { fill: palette.paper, stroke: color, width: stroke } : { fill: color },
      { stroke: palette.ink, lineWidth: 2 },
    ),
  ]
}
