'use client'

import type { ReactNode } from 'react'
import type { Words } from '@/lib/i18n/words'
import { useVirtual } from '../table/use-virtual'
import type { ItemProps } from '../table/virtual-list'
import { MANY } from '../ui/many'

/** What an item is likely to be high, in px. */
const ROW_HEIGHT = 33

/** A list; where it is long, a room that scrolls, with the items that are in sight. */
export function ManyItems<Item>({
  label,
  items,
  className,
  words,
  item,
}: {
  label: string
  items: readonly Item[]
  className: string | undefined
  words: Words
  item: (item: Item, place?: ItemProps) => ReactNode
}) {
  const isMany = items.length > MANY
  const { virtual, hasFailed, retry } = useVirtual(isMany)
  if (isMany && virtual)
    return (
      <virtual.VirtualList
        label={label}
        count={items.length}
        rowHeight={ROW_HEIGHT}
        className={className}
        item={(index, place) => {
          const found = items[index]
          return found !== undefined && item(found, place)
        }}
      />
    )
  return (
    <>
      <ul className={className}>
        {(isMany ? items.slice(0, MANY) : items).map((each) => item(each))}
      </ul>
      {isMany && hasFailed && (
        <button type="button" className="link" onClick={retry}>
          {words.messages.many.retry}
        </button>
      )}
    </>
  )
}
