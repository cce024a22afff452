import type { FigureFormat } from '../export-format'

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
      content: `<?xml version="1.0" encoding="UTF-8"?>\n${composeFigure(figure)}\n`,
    }
  },
}
