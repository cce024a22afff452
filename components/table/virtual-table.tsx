'use client'

import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type Ref, useEffect, useRef } from 'react'
import styles from './virtual-table.module.css'

/** What a row has to pass on to its `tr`. */
export interface RowProps {
  ref: Ref<HTMLTableRowElement>
  'data-index': number
  'aria-rowindex': number
}

/**
 * A table of any length in a room that scrolls: only the rows in sight, and a few around them, are on the page. The rest
 * is counted, so that a screen reader says how many there are.
 */
export function VirtualTable({
  label,
  head,
  columns,
  count,
  rowHeight,
  className,
  room,
  onRange,
  row,
}: {
  /** Names the room that scrolls, and the table. */
  label: string
  head: ReactNode
  columns: number
  count: number
  /** What a row is likely to be high, in px. */
  rowHeight: number
  className: string | undefined
  room?: Ref<HTMLElement>
  /** Called with the first and the last row on the page, from 0. */
  onRange: (from: number, to: number) => void
  row: (index: number, props: RowProps) => ReactNode
}) {
  const own = useRef<HTMLElement>(null)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => own.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  const from = first?.index ?? 0
  const to = last?.index ?? 0
  useEffect(() => onRange(from, to), [from, to, onRange])
  const above = first?.start ?? 0
  const below = virtualizer.getTotalSize() - (last?.end ?? 0)
  return (
    <section
      ref={(element) => {
        own.current = element
        if (typeof room === 'function') room(element)
        else if (room) room.current = element
      }}
      className={styles.room}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a room that scrolls is a stop for the arrow keys
      tabIndex={0}
    >
      <table className={className} aria-rowcount={count + 1}>
        <caption className="visually-hidden">{label}</caption>
        <thead>{head}</thead>
        <tbody>
          {above > 0 && <Space height={above} columns={columns} />}
          {items.map(({ index }) =>
            row(index, {
              ref: virtualizer.measureElement,
              'data-index': index,
              'aria-rowindex': index + 2,
            }),
          )}
          {below > 0 && <Space height={below} columns={columns} />}
        </tbody>
      </table>
    </section>
  )
}

/** Stands for the rows that are not on the page. */
function Space({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" className={styles.space}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}
