import { TAGS } from '@/lib/i18n/locales'
import type { FigureModel } from './figure'
import { flowingPage } from './flowing-page'
import { shapedPage } from './shaped-page'
import { element, escapeXml } from './xml'

/**
 * A whole figure as one SVG document: double rule, title, subtitle, key, plot, notes, source, dataset,
 * link, name. Pure: the same figure gives the same bytes. Nothing is cut: where a fixed height cannot
 * hold the figure at the smallest size of type, the picture grows taller, or, where its shape is the point, says
 * what it leaves out.
 */
export function composeFigure(figure: FigureModel): string {
  const { preset, palette, locale, ground } = figure
  const { height, markup } = preset.shape ? shapedPage(figure, preset.shape) : flowingPage(figure)
  const { width } = preset
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: TAGS[locale],
      'xml:lang': TAGS[locale],
      'font-family': figure.font,
      // Some systems round each letter to whole px, and a line then outgrows what was measured for it.
      'text-rendering': 'geometricPrecision',
      // Lines were measured without the space that browsers may add between Chinese and Latin.
      style: 'text-autospace:no-autospace',
    },
    [
      element('title', {}, [escapeXml(figure.title)]),
      element('desc', {}, [escapeXml(figure.summary)]),
      ground === 'transparent' ? '' : element('rect', { width, height, fill: palette.paper }),
      markup,
    ],
  )
}
