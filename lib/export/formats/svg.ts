import type { FigureFormat } from '../export-format'
import type { FigurePreset } from '../figure-presets'

/** The figure as drawn: sharp at any size, its words still words. Names its fonts, does not carry them. */
export const svg: FigureFormat = {
  id: 'svg',
  of: 'figure',
  label: { zh: 'SVG', en: 'SVG' },
  note: {
    zh: '矢量图，放大不失真，文字仍可选取',
    en: 'vector: sharp at any size, words stay words',
  },
  extension: 'svg',
  mime: 'image/svg+xml',
  make: async (figure) => {
    const { composeFigure } = await import('../compose-figure')
    return {
      ok: true,
      content: `<?xml version="1.0" encoding="UTF-8"?>\n${onPaper(composeFigure(figure), figure.preset)}\n`,
    }
  },
}

const MM_PER_INCH = 25.4

/** Where it is made for paper, its width and height in mm: office programs would take px for those of a screen. */
function onPaper(composed: string, { isPrint, density }: FigurePreset): string {
  if (!isPrint) return composed
  const mm = (px: string) => `${Math.round((Number(px) / density) * MM_PER_INCH * 100) / 100}mm`
  return composed.replace(
    /^(<svg [^>]*?)width="(\d+)" height="(\d+)"/,
    (_, before: string, width: string, height: string) =>
      `${before}width="${mm(width)}" height="${mm(height)}"`,
  )
}
