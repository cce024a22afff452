import type { FigureFormat, Made } from '../export-format'
import type { FigureModel } from '../figure'
import type { Painter } from '../painter'

/** Pixels of the file to a px of the figure. */
const SCALE = 2

/** The figure as pixels at twice its size, with title, description, source and link written into the file. */
export const png: FigureFormat = {
  id: 'png',
  of: 'figure',
  label: { zh: 'PNG', en: 'PNG' },
  note: {
    zh: '位图，两倍像素，题目、来源与链接写入文件',
    en: 'pixels at twice the size; title, source and link inside the file',
  },
  extension: 'png',
  mime: 'image/png',
  make: async (figure) => makePng(figure, (await import('../browser-painter')).browserPainter()),
}

/** @param painter what only a browser can do: fonts, glyphs and pixels */
export async function makePng(figure: FigureModel, painter: Painter): Promise<Made> {
  const [{ composeFigure }, { visibleText }, { withPngMetadata }] = await Promise.all([
    import('../compose-figure'),
    import('../visible-text'),
    import('../png-chunks'),
  ])
  const composed = composeFigure(figure)
  const text = visibleText(composed)
  await painter.loadFonts(figure.font, text)
  const characters = painter.missingGlyphs(figure.font, text)
  if (characters.length > 0) return { ok: false, problem: { code: 'glyphs-missing', characters } }
  const pixels = await painter.paint(composed, figure.font, text, SCALE)
  if (pixels === null) return { ok: false, problem: { code: 'not-drawn' } }
  const content = withPngMetadata(pixels, {
    texts: {
      Title: figure.title,
      Description: figure.summary,
      Source: figure.credit.join('\n'),
      Link: figure.link,
    },
    pixelsPerInch: figure.preset.density * SCALE,
  })
  return { ok: true, content }
}
