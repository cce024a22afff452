'use client'

import type { ReactNode, Ref } from 'react'
import { useRowsInSight } from './rows-in-sight'
import styles from './virtual-table.module.css'

/** What an item has to pass on to its `li`. */
export interface ItemProps {
  ref: Ref<HTMLLIElement>
  'data-index': number
  'aria-posinset': number
  'aria-setsize': number
}

/** A list of any length in a room that scrolls: only the items in sight are on the page, and each says which of how many it is. */
export function VirtualList({
  label,
  count,
  rowHeight,
  className,
  item,
}: {
  label: string
  count: number
  /** What an item is likely to be high, in px. */
  rowHeight: number
  className: string | undefined
  item: (index: number, props: ItemProps) => ReactNode
}) {
  const { room, pieces, measure } = useRowsInSight({ count, rowHeight })
  return (
    <section
      ref={room}
      className={styles.listRoom}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a room that scrolls is a stop for the arrow keys
      tabIndex={0}
    >
      <ul className={className}>
        {pieces.map((piece) =>
          'space' in piece ? (
            <li key={piece.key} aria-hidden="true" style={{ height: piece.space }} />
          ) : (
            item(piece.index, {
              ref: measure,
              'data-index': piece.index,
              'aria-posinset': piece.index + 1,
              'aria-setsize': count,
            })
          ),
        )}
      </ul>
    </section>
  )
}
