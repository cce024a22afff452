import type { Words } from '@/lib/i18n/words'
import type { Slide } from './slide'
import { type Framing, frameOf, groundOf } from './slide-frame'
import type { Table } from './table-lines'
import { tablePages } from './table-pages'
import { textSlides } from './text-slides'

/** A table on as many slides as it needs; subtitle and notes stand on the first, the source on each. */
export function tableSlides(table: Table, framing: Framing, words: Words): Omit<Slide, 'notes'>[] {
  const { slides } = words.messages
  const { number } = words.formats
  const lean = { ...framing, subtitle: '', notes: '', lead: '' }
  // Page numbers come once the pages are known; room is kept for long ones.
  const numbered = (title: string, n: number, of: number) =>
    title && of > 1 ? slides.page(title, number(n), number(of)) : title
  const title = numbered(framing.title, 888, 888)
  const pages = tablePages(table, {
    palette: framing.palette,
    lang: words.locale,
    first: frameOf({ ...framing, title }).room,
    next: frameOf({ ...lean, title }).room,
  })
  const frames = pages.map((_, i) =>
    frameOf({
      ...(i === 0 ? framing : lean),
      title: numbered(framing.title, i + 1, pages.length),
    }),
  )
  const alt = slides.tableOf(framing.title, number(table.rows.length))
  const later = frames[0]?.later ?? []
  const common = groundOf(framing.palette)
  return [
    ...pages.map((page, i) => ({
      ...common,
      items: [
        ...(frames[i]?.items ?? []),
        {
          is: 'table' as const,
          name: 'Table',
          ...page,
          box: { ...page.box, y: frames[i]?.room.y ?? page.box.y },
          alt,
        },
      ],
    })),
    ...(later.length > 0
      ? textSlides(later, { ...lean, title: slides.notesOf(framing.title) }, words)
      : []),
  ]
}
