import type { TextStyle } from '@/lib/charts/text-width'
import { wrapText } from '@/lib/charts/wrap-text'
import type { TextItem } from './slide'

/** Slides are set in faces of the reader's machine, some a little wider than the one that is measured. */
const ROOM = 0.96

/** Lines that a text takes in a width, both in points. */
export function linesOf(text: string, width: number, style: TextStyle): string[] {
  return wrapText(text, width * ROOM, style)
}

/** The largest size in which the text takes no more lines than allowed, or the smallest of all. */
export function fittingSize(
  text: string,
  width: number,
  sizes: readonly [number, ...number[]],
  most: number,
  style: Omit<TextStyle, 'size'>,
): number {
  const fits = (size: number) => linesOf(text, width, { ...style, size }).length <= most
  return sizes.find(fits) ?? Math.min(...sizes)
}

export interface Setting {
  name: string
  x: number
  y: number
  width: number
  size: number
  /** Of the size; default 1.5. */
  leading?: number
  color: string
  lang: 'zh' | 'en'
}

/** Paragraphs as a text item as high as its lines. */
export function textBlock(
  paragraphs: readonly string[],
  { x, y, width, leading = 1.5, lang, ...rest }: Setting,
  more: Partial<Pick<TextItem, 'bold' | 'isTitle' | 'href' | 'align' | 'valign'>> = {},
): TextItem {
  const style = { size: rest.size, lang, weight: more.bold ? (700 as const) : (400 as const) }
  const lines = paragraphs.reduce((sum, text) => sum + linesOf(text, width, style).length, 0)
  const lineHeight = rest.size * leading
  return {
    is: 'text',
    text: paragraphs,
    box: { x, y, width, height: lines * lineHeight },
    lineHeight,
    ...rest,
    ...more,
  }
}
