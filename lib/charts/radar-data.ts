import { cellOf } from '@/lib/analysis/comparison'
import { baselineMark, differenceText } from './baseline-text'
import type { ChartInput } from './chart'
import { cutFrom, tabledInput } from './drawn-zones'
import type { RadarData } from './figure-data'
import { LEAST_AXES, radarAxes, radarZones } from './radar-axes'
import { ghostUnit } from './radar-parts'
import { ghostLabel } from './radar-text'
import { valueText } from './value-text'

/** Shapes as numbers, on the scale and in their own units: the axes and zones that the drawn radar has, no others. */
export function radarData(input: ChartInput): RadarData | null {
  const { comparison, view, words } = input
  const isOverlay = view.radar === 'overlay'
  const zones = isOverlay ? radarZones(input) : tabledInput(input).comparison.zones
  const { axes } = radarAxes(comparison, zones, view.normalize)
  if (zones.length === 0 || axes.length < LEAST_AXES) return null
  return {
    kind: 'radar',
    ...(!isOverlay && cutFrom(input)),
    layout: view.radar,
    axes: axes.map(({ column: { metric } }) => ({
      label: words.text(metric.label),
      shortLabel: words.text(metric.shortLabel),
    })),
    zones: zones.map((zone) => ({
      name: words.text(zone.shortName),
      slot: comparison.slots.get(zone.id),
      mark: baselineMark(zone, input),
      units: axes.flatMap(({ units }) => units.get(zone.id) ?? []),
      values: axes.flatMap(({ column }) => cellOf(column, zone.id).value ?? []),
      said: axes.map(({ column }) => {
        const value = valueText(column, zone, words)
        const difference = differenceText(column, zone, input)
        return difference ? words.messages.baseline.beside(value, difference) : value
      }),
    })),
    ghost: { label: ghostLabel(input), units: axes.map(({ column }) => ghostUnit(column, input)) },
  }
}
