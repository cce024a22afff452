import { TAGS } from '@/lib/i18n/locales'
import { brandBlock } from './brand-block'
import type { FigureModel } from './figure'
import { type Block, moved, NOTHING, paragraph, stack } from './figure-block'
import { keyBlock } from './figure-key'
import { doubleRule, hairline } from './figure-rules'
import { settled } from './figure-words'
import { fittingPlot, markupOf } from './fitting-plot'
import { element, escapeXml } from './xml'

/**
 * A whole figure as one SVG document: double rule, title, subtitle, key, plot, notes, source, dataset,
 * link, name. Pure: the same figure gives the same bytes. Nothing is cut: where a fixed height cannot
 * hold the figure at the smallest size of type, the picture grows taller.
 */
export function composeFigure(figure: FigureModel): string {
  const { preset, palette, locale, ground } = figure
  const { width, margin } = preset
  const inner = width - margin * 2
  const unit = preset.type.note / 20
  const head = headBlock(figure, inner, unit)
  const foot = footBlock(figure, inner, unit)
  const top = preset.height === null ? margin * 0.75 : 64
  const bottom = preset.height === null ? margin * 0.75 : 56
  const around = top + head.height + 24 * unit + foot.height + bottom
  // A plot ends on a whole px.
  const room = preset.height === null ? {} : { height: Math.floor(preset.height - around) - 1 }
  const plot = fittingPlot(figure.draw, preset.plotTypes, { width: inner, ...room })
  const plotHeight = plot?.height ?? 0
  const height = Math.max(preset.height ?? 0, Math.ceil(around + plotHeight))
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
      moved(head.markup, margin, top),
      plot ? moved(markupOf(plot), margin, top + head.height) : '',
      moved(foot.markup, margin, height - bottom - foot.height),
    ],
  )
}

/** 文武线, title, subtitle and key. */
function headBlock(figure: FigureModel, inner: number, unit: number): Block {
  const { preset, palette, locale, headings } = figure
  const { title, subtitle } = preset.type
  const line = (text: string, size: number, color: string, weight: 400 | 700, leading: number) =>
    headings
      ? paragraph(text, inner, { size, color, weight, lang: locale, lineHeight: size * leading })
      : NOTHING
  return stack([
    { gap: 0, block: doubleRule(inner, preset.width / 1920, palette.ink) },
    { gap: 26 * unit, block: line(figure.title, title, palette.ink, 700, 1.2) },
    { gap: 10 * unit, block: line(figure.subtitle, subtitle, palette.ink2, 400, 1.44) },
    { gap: 15 * unit, block: keyBlock(figure, inner, preset.type.key) },
    { gap: 0, block: { height: 8 * unit, markup: '' } },
  ])
}

/** Notes, hairline, source, dataset and dates, link; the name beside the last line. */
function footBlock(figure: FigureModel, inner: number, unit: number): Block {
  const { preset, palette, locale, notes, credit, link } = figure
  const size = preset.type.note
  const style = { size, color: palette.ink2, lang: locale, lineHeight: size * 1.54 }
  const brand = brandBlock(figure, size * 1.3)
  const text = stack([
    { gap: 0, block: paragraph(notes, inner, style) },
    { gap: 10 * unit, block: hairline(inner, palette.rule) },
    ...credit.map((line, i) => ({
      gap: i === 0 ? 9 * unit : 0,
      block: paragraph(line, inner, style),
    })),
    // The link gives way to the name at its right.
    {
      gap: 0,
      block: paragraph(
        settled(link.replace(/^https:\/\//, '')),
        inner - brand.width - size * 2,
        style,
      ),
    },
  ])
  const name = moved(brand.markup, inner - brand.width, text.height - style.lineHeight / 2)
  return { height: text.height, markup: text.markup + name }
}
