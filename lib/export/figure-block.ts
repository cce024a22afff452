import type { TextStyle } from '@/lib/charts/text-width'
import { wrapText } from '@/lib/charts/wrap-text'
import { element, escapeXml } from './xml'

/** A part of a figure: its height in px, and its markup drawn from its own top left corner. */
export interface Block {
  height: number
  markup: string
}

export const NOTHING: Block = { height: 0, markup: '' }

export interface LineStyle {
  size: number
  color: string
  weight?: 400 | 600 | 700
}

/** One line of text; `y` is its baseline. */
export function textLine(text: string, x: number, y: number, style: LineStyle): string {
  return element(
    'text',
    {
      x,
      y,
      'font-size': style.size,
      'font-weight': style.weight ?? 400,
      fill: style.color,
    },
    [escapeXml(text)],
  )
}

/** Text over as many lines as it needs; nothing is cut. */
export function paragraph(
  text: string,
  width: number,
  style: LineStyle & { lineHeight: number; lang: NonNullable<TextStyle['lang']> },
): Block {
  const { size, weight = 400, lang, lineHeight } = style
  const lines = wrapText(text, width, { size, weight, lang })
  return {
    height: lines.length * lineHeight,
    markup: lines
      .map((line, i) => textLine(line, 0, (i + 0.5) * lineHeight + size * 0.36, style))
      .join(''),
  }
}

/** Blocks one below the other, each after its gap; what has no height takes no gap either. */
export function stack(parts: readonly { gap: number; block: Block }[]): Block {
  let y = 0
  const markup = parts.flatMap(({ gap, block }) => {
    if (block.height === 0) return []
    const top = y + gap
    y = top + block.height
    return moved(block.markup, 0, top)
  })
  return { height: y, markup: markup.join('') }
}

/** Markup shifted by x and y px. */
export function moved(markup: string, x: number, y: number): string {
  return markup === ''
    ? ''
    : element('g', { transform: `translate(${rounded(x)} ${rounded(y)})` }, [markup])
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
