import type { FigureFormat, Made } from '../export-format'
import type { FigureModel } from '../figure'
import type { Painter } from '../painter'
import { sizeOf } from '../picture-size'

/** The figure as pixels, with title, description, source and link written into the file. */
export const png: FigureFormat = {
  id: 'png',
  of: 'figure',
  label: { zh: 'PNG', en: 'PNG' },
  note: {
    zh: '位图，题目、来源与链接写入文件',
    en: 'pixels; title, source and link inside the file',
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
  const scale = figure.scale ?? figure.preset.scales[0]
  if (!isPaintable(composed, scale)) return { ok: false, problem: { code: 'too-large' } }
  const text = visibleText(composed)
  await painter.loadFonts(figure.font, text)
  const characters = painter.missingGlyphs(figure.font, text)
  if (characters.length > 0) return { ok: false, problem: { code: 'glyphs-missing', characters } }
  const pixels = await painter.paint(composed, figure.font, text, scale)
  if (pixels === null) return { ok: false, problem: { code: 'not-drawn' } }
  const content = withPngMetadata(pixels, {
    texts: {
      Title: figure.title,
      Description: figure.summary,
      Source: figure.credit.join('\n'),
      Link: figure.link,
    },
    pixelsPerInch: figure.preset.density * scale,
  })
  return { ok: true, content }
}

/** Browsers draw nothing on a canvas beyond this, the strictest of them: pixels along a side, and in all. */
const MOST = { side: 16_384, pixels: 100_000_000 }

function isPaintable(svg: string, scale: number): boolean {
  const { width, height } = sizeOf(svg)
  const [across, down] = [width * scale, height * scale]
  return Math.max(across, down) <= MOST.side && across * down <= MOST.pixels
}
