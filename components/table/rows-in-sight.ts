import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useRef, useState } from 'react'

/** Rows drawn above and below those in sight. */
const AROUND = 4

/** A row that is on the page, or the room of those that are not. */
export type Piece = { index: number } | { space: number; key: string }

/**
 * Which rows of many are to be on the page: those in sight of a room that scrolls, a few around them, the one that has the
 * focus, and those that are asked to stay.
 */
export function useRowsInSight({
  count,
  rowHeight,
  order = '',
  at = null,
  staying = [],
  covered = 0,
}: {
  count: number
  /** What a row is likely to be high, in px. */
  rowHeight: number
  /** Names the order of the rows: another one is shown from its first row. */
  order?: string
  /** The row to bring into sight, once for each that is named. */
  at?: number | null
  staying?: readonly number[]
  /** How much a fixed head and foot cover of the room, each, in px. */
  covered?: number
}): {
  room: RefObject<HTMLElement | null>
  pieces: readonly Piece[]
  measure: (element: HTMLElement | null) => void
  from: number
  to: number
} {
  const room = useRef<HTMLElement>(null)
  const focused = useFocusedRow(room)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => room.current,
    estimateSize: () => rowHeight,
    overscan: AROUND,
    rangeExtractor: (range) => {
      const also = [...staying, at, focused].filter((i) => i !== null && i < range.count)
      const indexes = [...defaultRangeExtractor(range), ...(also as number[])]
      return [...new Set(indexes)].sort((a, b) => a - b)
    },
  })
  const shownOrder = useRef(order)
  useEffect(() => {
    if (shownOrder.current === order) return
    shownOrder.current = order
    room.current?.scrollTo({ top: 0 })
  }, [order])
  useEffect(() => (at === null ? undefined : bringIntoSight(room, at, covered)), [at, covered])
  const items = virtualizer.getVirtualItems()
  const pieces: Piece[] = []
  let end = 0
  for (const item of items) {
    if (item.start > end) pieces.push({ space: item.start - end, key: `before-${item.index}` })
    pieces.push({ index: item.index })
    end = item.end
  }
  const rest = virtualizer.getTotalSize() - end
  if (rest > 0) pieces.push({ space: rest, key: 'after' })
  return {
    room,
    pieces,
    measure: virtualizer.measureElement,
    from: items[0]?.index ?? 0,
    to: items.at(-1)?.index ?? 0,
  }
}

/** How long rows around may still take their heights, and for how long none has to have, in pictures of the screen. */
const SETTLING = 30
const SETTLED = 4

const TOUCHES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * Scrolls until a row is in sight, and on while the rows around it, which were estimated, turn out higher or lower. Lets go as soon
 * as the reader does anything.
 */
function bringIntoSight(
  room: RefObject<HTMLElement | null>,
  at: number,
  covered: number,
): () => void {
  const letGo = new AbortController()
  let left = SETTLING
  let still = 0
  const look = () => {
    if (letGo.signal.aborted) return
    const { current: element } = room
    const row = element?.querySelector(`[data-index="${at}"]`)
    const way = element && row ? wayTo(row, element, covered) : 0
    element?.scrollBy(0, way)
    still = Math.abs(way) < 1 ? still + 1 : 0
    left -= 1
    if (left > 0 && still < SETTLED) requestAnimationFrame(look)
    else letGo.abort()
  }
  // Not at once: what asked for the row is still being heard.
  requestAnimationFrame(() => {
    for (const touch of TOUCHES)
      addEventListener(touch, () => letGo.abort(), { passive: true, signal: letGo.signal })
    look()
  })
  return () => letGo.abort()
}

/** How far a room has to be scrolled for a row to be in sight, in px; 0 where it is. */
function wayTo(row: Element, room: Element, covered: number): number {
  const { top, bottom } = room.getBoundingClientRect()
  const own = row.getBoundingClientRect()
  if (own.top < top + covered) return own.top - top - covered
  return Math.max(0, Math.min(own.bottom - bottom + covered, own.top - top - covered))
}

/** The row that holds the focus: it stays on the page when it is scrolled away, or the focus would be lost with it. */
function useFocusedRow(room: RefObject<HTMLElement | null>): number | null {
  const [row, setRow] = useState<number | null>(null)
  useEffect(() => {
    const { current: element } = room
    if (!element) return
    const onFocus = ({ target, type }: FocusEvent) => {
      const index = (target as Element).closest<HTMLElement>('[data-index]')?.dataset.index
      setRow(type === 'focusin' && index !== undefined ? Number(index) : null)
    }
    element.addEventListener('focusin', onFocus)
    element.addEventListener('focusout', onFocus)
    return () => {
      element.removeEventListener('focusin', onFocus)
      element.removeEventListener('focusout', onFocus)
    }
  }, [room])
  return row
}
