import type { ChartInput } from '@/lib/charts/chart'
import { settled } from '../figure-words'
import { fittingSize, linesOf, textBlock } from './set-text'
import { bottomOf, INNER, type Slide } from './slide'
import { type Framing, frameOf, groundOf } from './slide-frame'

/** The first slide: what is compared, in which dataset, of how many zones. */
export function coverSlide(
  title: string,
  scope: string,
  framing: Framing,
  { comparison, words }: ChartInput,
): Omit<Slide, 'notes'> {
  const { dataset } = comparison
  const { credit } = words.messages
  const frame = frameOf(framing)
  const lang = words.locale
  const { x, y, height } = frame.room
  const at = { x, width: INNER * 0.9, lang }
  const size = fittingSize(title, at.width, [36, 32, 28, 24, 20, 16, 13], 3, { weight: 700, lang })
  const heading = textBlock(
    [title],
    { ...at, name: 'Title', y: y + height * 0.24, size, leading: 1.25, color: framing.palette.ink },
    { bold: true, isTitle: true },
  )
  const name = textBlock([settled(credit.dataset(words.text(dataset.title), dataset.version))], {
    ...at,
    name: 'Dataset',
    y: bottomOf([heading]) + 18,
    size: 16,
    color: framing.palette.ink,
  })
  const description = settled(words.text(dataset.description))
  const isShort = linesOf(description, at.width, { size: 12, lang }).length <= 4
  const about = textBlock([...(isShort && description ? [description] : []), settled(scope)], {
    ...at,
    name: 'Scope',
    y: bottomOf([name]) + 8,
    size: 12,
    color: framing.palette.ink2,
  })
  return { items: [...frame.items, heading, name, about], ...groundOf(framing.palette) }
}
