import { MARK, WORDMARK } from '@/lib/brand/wordmark-paths'
import { textWidth } from '@/lib/charts/text-width'
import type { FigureModel } from './figure'
import { type LineStyle, moved, textLine } from './figure-block'
import { element } from './xml'

/** Mark and name, `size` px high: their width in px, and markup whose middle line is y = 0. */
export function brandBlock(
  { locale, palette }: Pick<FigureModel, 'locale' | 'palette'>,
  size: number,
): { width: number; markup: string } {
  const { width, height, d } = WORDMARK[locale]
  const scale = size / height
  const gap = size * 0.38
  const nameX = size + gap
  const nameEnd = nameX + width * scale
  const latin: LineStyle = { size: size / 1.3, weight: 600, color: palette.ink }
  const latinX = nameEnd + gap
  // In Chinese the product's Latin name follows; in English it is the wordmark itself.
  const second = locale === 'zh' ? WORDMARK.en.name : ''
  const mark = element('g', { transform: `translate(0 ${-size / 2}) scale(${size / MARK.size})` }, [
    element('path', { d: MARK.block, fill: palette.ink }),
    element('path', {
      d: MARK.ring,
      fill: 'none',
      stroke: palette.ink,
      'stroke-width': MARK.ringWidth,
    }),
  ])
  const wordmark = element(
    'g',
    {
      transform: `translate(${Math.round(nameX * 100) / 100} ${-size / 2}) scale(${scale})`,
    },
    [element('path', { d, fill: palette.ink })],
  )
  const latinName = second ? textLine(second, latinX, latin.size * 0.36, latin) : ''
  return {
    width: second ? latinX + textWidth(second, { ...latin, lang: 'en' }) : nameEnd,
    markup: moved(mark + wordmark + latinName, 0, 0),
  }
}
