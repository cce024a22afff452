import type { Palette } from '@/lib/charts/palette'
import { type Box, INNER, type Item, PAGE, type Slide } from './slide'
import { type Foot, slideFoot } from './slide-foot'
import { type Heading, slideHead } from './slide-head'

export type Framing = Omit<Heading, 'lang'> & Foot

/** What stands around the plot or table of a slide, and the room that it leaves. */
export interface Frame {
  items: readonly Item[]
  room: Box
  /** Texts that need a slide of their own. */
  later: readonly string[]
}

export function frameOf(framing: Framing): Frame {
  const head = slideHead({ ...framing, lang: framing.words.locale })
  const foot = slideFoot(framing)
  const y = head.bottom + 10
  return {
    items: [...head.items, ...foot.items],
    room: { x: PAGE.margin, y, width: INNER, height: Math.max(60, foot.top - 10 - y) },
    later: foot.later,
  }
}

/** The ground of a slide in a palette, and the ink of what stands on it; light and transparent leave the page white. */
export function groundOf({ paper, ink }: Palette): Pick<Slide, 'ink' | 'ground'> {
  return paper === 'none' || paper === '#ffffff' ? { ink } : { ink, ground: paper }
}
