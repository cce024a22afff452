import type { ChartInput, Look, Plot } from './chart'
import { LEAST_AXES, radarAxes, radarZones } from './radar-axes'
import { radarMultiples } from './radar-multiples'
import { radarOverlay } from './radar-overlay'

/** One radar each, or up to four overlaid; null where there are too few axes for a shape. */
export function radarPlot(input: ChartInput, look: Look): Plot | null {
  const zones = radarZones(input)
  const { axes } = radarAxes(input.comparison, zones, input.view.normalize)
  if (zones.length === 0 || axes.length < LEAST_AXES) return null
  return input.view.radar === 'overlay'
    ? radarOverlay(zones, axes, input, look)
    : radarMultiples(zones, axes, input, look)
}
