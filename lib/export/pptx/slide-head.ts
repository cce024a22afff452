import type { KeyEntry } from '@/lib/charts/chart'
import type { Palette } from '@/lib/charts/palette'
import { keyItems } from './key-items'
import { fittingSize, textBlock } from './set-text'
import { bottomOf, INNER, type Item, PAGE } from './slide'

export interface Heading {
  title: string
  subtitle: string
  key: readonly KeyEntry[]
  palette: Palette
  lang: 'zh' | 'en'
}

/** Below the double rule, which is the layout's. */
const HEAD = PAGE.top + 18

/** Title, subtitle and key, as large as they can be in a few lines; at their smallest, in as many as they need. */
export function slideHead({ title, subtitle, key, palette, lang }: Heading): {
  items: Item[]
  bottom: number
} {
  const at = { x: PAGE.margin, width: INNER, lang }
  const items: Item[] = []
  if (title) {
    const size = fittingSize(title, INNER, [25, 22, 19, 16, 14, 12], 2, { weight: 700, lang })
    items.push(
      textBlock(
        [title],
        { ...at, name: 'Title', y: HEAD, size, leading: 1.2, color: palette.ink },
        { bold: true, isTitle: true },
      ),
    )
  }
  if (subtitle) {
    const size = fittingSize(subtitle, INNER, [12.5, 11, 10, 9], 2, { lang })
    const y = items.length > 0 ? bottomOf(items) + 5 : HEAD
    items.push(textBlock([subtitle], { ...at, name: 'Subtitle', y, size, color: palette.ink2 }))
  }
  const y = items.length > 0 ? bottomOf(items) + 7 : HEAD
  items.push(...keyItems(key, y, palette, lang))
  return { items, bottom: bottomOf(items) || HEAD }
}
