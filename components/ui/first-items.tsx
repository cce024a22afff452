import type { ReactNode } from 'react'
import { MOST_NAMED } from '@/lib/charts/zone-names'
import type { Words } from '@/lib/i18n/words'
import { MANY } from './many'

/** A list as far as anybody reads it: all items, or, of many, as many as a sentence names and how many more there are. */
export function FirstItems<Item>({
  items,
  className,
  words,
  item,
}: {
  items: readonly Item[]
  className: string | undefined
  words: Words
  item: (item: Item) => ReactNode
}) {
  const listed = items.length > MANY ? items.slice(0, MOST_NAMED) : items
  const more = items.length - listed.length
  return (
    <ul className={className}>
      {listed.map(item)}
      {more > 0 && <li>{words.messages.many.more(words.formats.number(more))}</li>}
    </ul>
  )
}
