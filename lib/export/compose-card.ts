import type { KeyEntry, TypeScale } from '@/lib/charts/chart'
import { FONTS, SONG } from '@/lib/charts/font'
import { LIGHT } from '@/lib/charts/palette'
import { type TextStyle, textWidth } from '@/lib/charts/text-width'
import { type Locale, TAGS } from '@/lib/i18n/locales'
import { brandBlock } from './brand-block'
import type { FigureModel } from './figure'
import { type Block, moved, NOTHING, paragraph, stack, textLine } from './figure-block'
import { keyBlock } from './figure-key'
import { doubleRule, hairline } from './figure-rules'
import { fittingPlot, markupOf } from './fitting-plot'
import { element, escapeXml } from './xml'

/** The picture of a page where its address is passed on: what it is called, and what is seen there. */
export interface Card {
  locale: Locale
  /** Phrases between which a line breaks first. */
  title: readonly string[]
  /** Printed words, as the title of a page is, are set in Song; the tool speaks in Hei. */
  voice: 'song' | 'hei'
  /** What the page is about, in a sentence or two; empty where a figure says it. */
  lead: string
  /** A few figures, each with what it counts. */
  numbers: readonly { value: string; label: string }[]
  key: readonly KeyEntry[]
  draw: FigureModel['draw'] | null
  /** Source and dataset, a line each. */
  foot: readonly string[]
}

/** What Open Graph asks for, in px. */
export const CARD_SIZE = { width: 1200, height: 630 }

const MARGIN = 64
const INNER = CARD_SIZE.width - MARGIN * 2
const FOOT_SIZE = 18

const SONG_SIZES = [60, 54, 48, 42]
const HEI_SIZES = [40, 36, 32]

/** Sizes of a plot, largest first; a card is looked at small. */
const PLOT_TYPES: readonly [TypeScale, ...TypeScale[]] = [
  { label: 26, small: 21, row: 58 },
  { label: 24, small: 20, row: 52 },
  { label: 22, small: 19, row: 46 },
  { label: 20, small: 17, row: 40 },
  { label: 18, small: 16, row: 36 },
  { label: 16, small: 15, row: 32 },
  { label: 15, small: 14, row: 28 },
  { label: 14, small: 13, row: 25 },
  { label: 13, small: 12, row: 22 },
  { label: 12, small: 11, row: 20 },
]

/** A whole card as one SVG document of 1200 × 630 px. Pure: the same card gives the same bytes. */
export function composeCard(card: Card): string {
  const { width, height } = CARD_SIZE
  const { locale, title, draw } = card
  const head = headBlock(card)
  const foot = footBlock(card)
  const top = 44
  const bottom = 40
  const room = Math.floor(height - top - head.height - foot.height - bottom - 36)
  const drawn = draw && fittingPlot(draw, PLOT_TYPES, { width: INNER, height: room })
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: TAGS[locale],
      'xml:lang': TAGS[locale],
      'font-family': FONTS[locale],
      'text-rendering': 'geometricPrecision',
      style: 'text-autospace:no-autospace',
    },
    [
      element('title', {}, [escapeXml(title.join(''))]),
      element('rect', { width, height, fill: LIGHT.paper }),
      moved(head.markup, MARGIN, top),
      drawn ? moved(markupOf(drawn), MARGIN, top + head.height + 18) : '',
      moved(foot.markup, MARGIN, height - bottom - foot.height),
    ],
  )
}

/** As a page opens: mark and name, 文武线, title; then the sentence or the figures of the page. */
function headBlock(card: Card): Block {
  const { locale, title, lead, numbers, voice } = card
  const brand = {
    height: 44,
    markup: moved(brandBlock({ locale, palette: LIGHT }, 44).markup, 0, 22),
  }
  const isSong = voice === 'song'
  return stack([
    { gap: 0, block: brand },
    { gap: 20, block: doubleRule(INNER, 1, LIGHT.ink) },
    { gap: isSong ? 36 : 22, block: titleBlock(title, isSong ? SONG_SIZES : HEI_SIZES, card) },
    { gap: 20, block: leadBlock(lead, locale) },
    { gap: 44, block: numbersBlock(numbers, locale) },
    { gap: 14, block: keyBlock({ ...card, palette: LIGHT }, INNER, 19) },
  ])
}

/** The title in the largest size in which it takes two lines at most; in the smallest, as many as it needs. */
function titleBlock(
  phrases: readonly string[],
  sizes: readonly number[],
  { locale, voice }: Card,
): Block {
  const lang = locale
  // Song runs wider than the face that text is measured in.
  const width = voice === 'song' ? INNER * 0.96 : INNER
  const blocks = sizes.map((size) => {
    const lineHeight = size * 1.3
    const style = { size, color: LIGHT.ink, weight: 700, lang, lineHeight } as const
    return { block: paragraph(inPhrases(phrases, width, style), width, style), lineHeight }
  })
  const { block } = blocks.find((each) => each.block.height < each.lineHeight * 2.5) ??
    blocks.at(-1) ?? { block: NOTHING }
  return voice === 'song'
    ? { ...block, markup: element('g', { 'font-family': SONG }, [block.markup]) }
    : block
}

/** Phrases one after the other, a new line where the next does not fit. */
function inPhrases(phrases: readonly string[], width: number, style: TextStyle): string {
  const lines: string[] = []
  for (const phrase of phrases) {
    const longer = `${lines.at(-1) ?? ''}${phrase}`
    if (lines.length > 0 && textWidth(longer, style) <= width) lines[lines.length - 1] = longer
    else lines.push(phrase)
  }
  return lines.join(style.lang === 'zh' ? '\n' : '')
}

function leadBlock(lead: string, lang: Locale): Block {
  if (lead === '') return NOTHING
  return paragraph(lead, INNER * 0.9, { size: 28, color: LIGHT.ink2, lang, lineHeight: 46 })
}

/** Figures in columns of one width: the value, and below it what it counts. */
function numbersBlock(numbers: Card['numbers'], lang: Locale): Block {
  const column = INNER / Math.max(1, numbers.length)
  const label = { size: 22, color: LIGHT.ink2, lang, lineHeight: 31 }
  const blocks = numbers.map(({ value, label: text }) =>
    stack([
      {
        gap: 0,
        block: { height: 76, markup: textLine(value, 0, 60, { size: 68, color: LIGHT.ink }) },
      },
      { gap: 8, block: paragraph(text, column - 24, label) },
    ]),
  )
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    markup: blocks.map(({ markup }, i) => moved(markup, i * column, 0)).join(''),
  }
}

function footBlock({ foot, locale }: Card): Block {
  const style = { size: FOOT_SIZE, color: LIGHT.ink2, lang: locale, lineHeight: 27 }
  return stack([
    { gap: 0, block: hairline(INNER, LIGHT.rule) },
    ...foot.map((line, i) => ({ gap: i === 0 ? 12 : 0, block: paragraph(line, INNER, style) })),
  ])
}
