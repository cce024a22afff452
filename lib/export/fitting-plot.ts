import type { TypeScale } from '@/lib/charts/chart'
import type { Drawing, FigureModel, Room } from './figure'
import { plotMarkup } from './plot-markup'

/** What is drawn at the largest size of type whose height fits; at the smallest where none does. */
export function fittingPlot(
  draw: FigureModel['draw'],
  types: readonly TypeScale[],
  room: Room,
): Drawing | null {
  const [smallest, ...larger] = types.toReversed()
  const least = smallest ? draw(room, smallest) : null
  const fits = ({ height }: Drawing) => height <= (room.height ?? height)
  // Where the smallest is too high so is all else, and two hundred zones take long to draw.
  if (least === null || !fits(least)) return least
  for (const type of larger.toReversed()) {
    const drawing = draw(room, type)
    if (drawing && fits(drawing)) return drawing
  }
  return least
}

export function markupOf(drawing: Drawing): string {
  return 'markup' in drawing ? drawing.markup : plotMarkup(drawing)
}
