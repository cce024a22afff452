import { withPageFonts } from './browser-painter'
import { composeFigure } from './compose-figure'
import type { FigureModel } from './figure'
import { visibleText } from './visible-text'

/** The composed figure as an SVG document that shows by itself, with the fonts this page has. */
export function figurePreview(figure: FigureModel): Promise<string> {
  const composed = composeFigure(figure)
  return withPageFonts(composed, figure.font, visibleText(composed))
}
