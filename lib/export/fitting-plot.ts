import type { TypeScale } from '@/lib/charts/chart'
import type { Drawing, FigureModel, Room } from './figure'
import { plotMarkup } from './plot-markup'

/** What is drawn at the largest size of type whose height fits; at the smallest where none does. */
export function fittingPlot(
  draw: FigureModel['draw'],
  types: readonly TypeScale[],
  room: Room,
): Drawing | null {
  let drawing: Drawing | null = null
  for (const type of types) {
    drawing = draw(room, type)
    if (drawing === null || drawing.height <= (room.height ?? drawing.height)) break
  }
  return drawing
}

export function markupOf(drawing: Drawing): string {
  return 'markup' in drawing ? drawing.markup : plotMarkup(drawing)
}
