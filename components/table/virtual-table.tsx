'use client'

import { type CSSProperties, type ReactNode, type Ref, useEffect } from 'react'
import { useRowsInSight } from './rows-in-sight'
import styles from './virtual-table.module.css'

/** What a row has to pass on to its `tr`. */
export interface RowProps {
  ref: Ref<HTMLTableRowElement>
  'data-index': number
  'aria-rowindex': number
}

/**
 * A table of any length in a room that scrolls: only the rows in sight, and a few around them, are on the page. The rest
 * is counted, so that a screen reader says how many there are. Head and foot stay in sight.
 */
export function VirtualTable({
  label,
  caption = label,
  head,
  foot,
  columns,
  count,
  rowHeight,
  className,
  style,
  room,
  order,
  at,
  staying,
  onRange,
  row,
}: {
  /** Names the room that scrolls, and the table where it has no caption of its own. */
  label: string
  caption?: string
  head: ReactNode
  foot?: ReactNode
  columns: number
  count: number
  /** What a row is likely to be high, in px. */
  rowHeight: number
  className: string | undefined
  style?: CSSProperties
  room?: Ref<HTMLElement>
  /** Names the order of the rows: another one is shown from its first row. */
  order?: string
  /** The row to bring into sight, from 0. */
  at?: number | null
  /** Rows that are on the page wherever it is scrolled to. */
  staying?: readonly number[]
  /** Called with the first and the last row on the page, from 0. */
  onRange?: (from: number, to: number) => void
  row: (index: number, props: RowProps) => ReactNode
}) {
  const {
    room: own,
    pieces,
    measure,
    from,
    to,
  } = useRowsInSight({
    count,
    rowHeight,
    covered: foot ? COVERED : 0,
    ...(order !== undefined && { order }),
    ...(at !== undefined && { at }),
    ...(staying && { staying }),
  })
  useEffect(() => onRange?.(from, to), [from, to, onRange])
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
      <table className={className} style={style} aria-rowcount={count + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>{head}</thead>
        <tbody>
          {pieces.map((piece) =>
            'space' in piece ? (
              <Space key={piece.key} height={piece.space} columns={columns} />
            ) : (
              row(piece.index, {
                ref: measure,
                'data-index': piece.index,
                'aria-rowindex': piece.index + 2,
              })
            ),
          )}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </section>
  )
}

/** The height of a head or foot that stays in sight, in px; about that of a row. */
const COVERED = 44

/** Stands for the rows that are not on the page. */
function Space({ height, columns }: { height: number; columns: number }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" className={styles.space}>
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}
