import type { Words } from '@/lib/i18n/words'
import { settled } from '../figure-words'
import { linesOf } from './set-text'
import { INNER, type Slide } from './slide'
import { type Framing, frameOf, groundOf } from './slide-frame'

const SIZE = 12
const LEADING = 1.5

/** Running text on as many slides as it needs, broken between lines as they were measured. */
export function textSlides(
  paragraphs: readonly string[],
  framing: Framing,
  words: Words,
): Omit<Slide, 'notes'>[] {
  const lang = words.locale
  const lines = paragraphs.flatMap((text) =>
    linesOf(settled(text), INNER, { size: SIZE, lang }).map((line, i) => ({
      line,
      isFirst: i === 0,
    })),
  )
  const frame = frameOf({ ...framing, subtitle: '', notes: '', lead: '' })
  const perSlide = Math.max(1, Math.floor(frame.room.height / (SIZE * LEADING)))
  const pages = Array.from({ length: Math.ceil(lines.length / perSlide) }, (_, page) =>
    lines.slice(page * perSlide, (page + 1) * perSlide),
  )
  return pages.map((page) => ({
    ...groundOf(framing.palette),
    items: [
      ...frame.items,
      {
        is: 'text' as const,
        name: 'Text',
        text: joined(page, lang),
        box: { ...frame.room, height: page.length * SIZE * LEADING },
        size: SIZE,
        lineHeight: SIZE * LEADING,
        color: framing.palette.ink,
      },
    ],
  }))
}

/** Lines put together again to the paragraphs that they are of. */
function joined(page: readonly { line: string; isFirst: boolean }[], lang: 'zh' | 'en'): string[] {
  const texts: string[] = []
  for (const { line, isFirst } of page) {
    const last = texts.at(-1)
    if (isFirst || last === undefined) texts.push(line)
    else texts[texts.length - 1] = lang === 'zh' ? last + line : `${last} ${line}`
  }
  return texts
}
