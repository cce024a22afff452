import { brandBlock } from './brand-block'
import type { FigureModel } from './figure'
import { type Block, moved, NOTHING, paragraph, stack } from './figure-block'
import { keyBlock } from './figure-key'
import { doubleRule, hairline } from './figure-rules'
import { settled } from './figure-words'

/** 文武线, with which every figure opens. */
export function ruleBlock({ preset, palette }: FigureModel, width: number): Block {
  return doubleRule(width, preset.width / 1920, palette.ink)
}

/**
 * Title, subtitle and key, to be set below one another.
 *
 * @param share of the preset's sizes of title and subtitle
 */
export function headingBlocks(
  figure: FigureModel,
  width: number,
  share = 1,
): { gap: number; block: Block }[] {
  const { preset, palette, locale, headings } = figure
  const unit = preset.type.note / 20
  const title = preset.type.title * share
  const subtitle = preset.type.subtitle * share
  const line = (text: string, size: number, color: string, weight: 400 | 700, leading: number) =>
    headings
      ? paragraph(text, width, { size, color, weight, lang: locale, lineHeight: size * leading })
      : NOTHING
  return [
    { gap: 26 * unit, block: line(figure.title, title, palette.ink, 700, 1.2) },
    { gap: 10 * unit, block: line(figure.subtitle, subtitle, palette.ink2, 400, 1.44) },
    { gap: 15 * unit, block: keyBlock(figure, width, preset.type.key) },
  ]
}

/** Notes, hairline, credits, link; the name beside the last line. */
export function footBlock(
  figure: FigureModel,
  width: number,
  notes: string,
  credits: readonly string[],
): Block {
  const { preset, palette, locale, link } = figure
  const size = preset.type.note
  const unit = size / 20
  const style = { size, color: palette.ink2, lang: locale, lineHeight: size * 1.54 }
  const brand = brandBlock(figure, size * 1.3)
  const text = stack([
    { gap: 0, block: paragraph(notes, width, style) },
    { gap: 10 * unit, block: hairline(width, palette.rule) },
    ...credits.map((line, i) => ({
      gap: i === 0 ? 9 * unit : 0,
      block: paragraph(line, width, style),
    })),
    // The link gives way to the name at its right.
    {
      gap: 0,
      block: paragraph(
        settled(link.replace(/^https:\/\//, '')),
        width - brand.width - size * 2,
        style,
      ),
    },
  ])
  const name = moved(brand.markup, width - brand.width, text.height - style.lineHeight / 2)
  return { height: text.height, markup: text.markup + name }
}
