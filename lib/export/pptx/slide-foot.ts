import type { Palette } from '@/lib/charts/palette'
import { shortenText } from '@/lib/charts/wrap-text'
import type { Words } from '@/lib/i18n/words'
import { linesOf, textBlock } from './set-text'
import { INNER, type Item, PAGE } from './slide'

export interface Foot {
  notes: string
  /** Before the notes, and on the slide wherever they are; empty for nothing. */
  lead: string
  /** Source line, then dataset, dates and licence. */
  credit: readonly string[]
  link: string
  palette: Palette
  words: Pick<Words, 'locale' | 'messages'>
}

/** What is set narrower than it was measured leaves room above, and stays with what is below it. */
const ATOP = { valign: 'bottom' } as const

const SIZES = [10, 9] as const
const MOST_NOTES = 5
const MOST_SOURCE = 3
/** Longer texts need not be measured to be known as too long. */
const MOST_CHARACTERS = 3000
/** Room of the name at the right of the link. */
const BRAND = 150
/** Longer addresses are not followed by all programs. */
const LONGEST_LINK = 2000

/**
 * Notes, hairline, source box and link at the bottom of a slide. What is too long even in the smallest size is replaced
 * by a word of where it is, and comes back as `later`: it is set on a slide that follows, not cut.
 */
export function slideFoot(foot: Foot): { items: Item[]; top: number; later: string[] } {
  const { palette, link, words } = foot
  const lang = words.locale
  const { figure, slides } = words.messages
  const together = (notes: string) => figure.sentences([foot.lead, notes].filter(Boolean))
  const whole = together(foot.notes)
  const [source = '', ...rest] = foot.credit
  const count = (text: string, size: number) =>
    text.length > MOST_CHARACTERS
      ? Number.POSITIVE_INFINITY
      : linesOf(text, INNER, { size, lang }).length
  const size =
    SIZES.find((each) => count(whole, each) <= MOST_NOTES && count(source, each) <= MOST_SOURCE) ??
    9
  const isLong = count(whole, size) > MOST_NOTES
  const isManySources = count(source, size) > MOST_SOURCE
  const notes = isLong ? together(slides.notesFollow) : whole
  const credit = [isManySources ? slides.sourcesFollow : source, ...rest].filter(Boolean)
  const at = { x: PAGE.margin, width: INNER, size, color: palette.ink2, lang }
  const address = textBlock(
    [shortAddress(link, INNER - BRAND, size)],
    { ...at, name: 'Link', y: 0, width: INNER - BRAND },
    link.length <= LONGEST_LINK && /^https?:\/\//.test(link) ? { ...ATOP, href: link } : ATOP,
  )
  const sourceBox = textBlock(credit, { ...at, name: 'Source', y: 0 }, ATOP)
  const notesBox = textBlock(notes ? [notes] : [], { ...at, name: 'Notes', y: 0 }, ATOP)
  const addressY = PAGE.height - PAGE.bottom - address.box.height
  const sourceY = addressY - sourceBox.box.height
  const ruleY = sourceY - 5
  const notesY = ruleY - 5 - notesBox.box.height
  return {
    items: [
      ...(notes ? [{ ...notesBox, box: { ...notesBox.box, y: notesY } }] : []),
      {
        is: 'shape',
        shape: 'line',
        name: 'Source rule',
        box: { x: PAGE.margin, y: ruleY, width: INNER, height: 0 },
        stroke: { color: palette.rule, width: 0.5 },
      },
      { ...sourceBox, box: { ...sourceBox.box, y: sourceY } },
      { ...address, box: { ...address.box, y: addressY } },
    ],
    top: notes ? notesY : ruleY,
    later: [...(isLong ? [foot.notes] : []), ...(isManySources ? [source] : [])],
  }
}

/** The address in two lines at most; the link behind the words is whole, and so is the one in the speaker's notes. */
function shortAddress(link: string, width: number, size: number): string {
  const shown = link.replace(/^https:\/\//, '')
  const style = { size, lang: 'en' } as const
  return linesOf(shown, width, style).length <= 2 ? shown : shortenText(shown, width * 1.8, style)
}
