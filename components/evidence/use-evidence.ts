import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CellAddress } from '@/lib/analysis/view'
import type { RecordId } from '@/lib/domain/lookup'
import { cellKey } from './evidence-link'

export interface EvidenceControl {
  open: CellAddress | null
  /** The one record whose mark was pressed, among those of the number that is open. */
  picked: RecordId | null
  show: (cell: CellAddress, opener?: HTMLElement, record?: RecordId) => void
  close: () => void
}

const READER = '[role="listbox"]'

/** Opens and closes the panel without moving the row that the reader is on, and gives focus back to it, or to the figure that it was opened from. */
export function useEvidence(
  open: CellAddress | null,
  setOpen: (cell: CellAddress | null) => void,
): EvidenceControl {
  const anchor = useRef<{ key: string; top: number } | null>(null)
  /** A figure that was being read with the keyboard when its evidence was opened. */
  const reader = useRef<Element | null>(null)
  const [picked, setPicked] = useState<RecordId | null>(null)
  const key = open ? cellKey(open) : null

  const remember = (cellId: string, element: Element | undefined) => {
    if (element) anchor.current = { key: cellId, top: element.getBoundingClientRect().top }
  }
  const show = (cell: CellAddress, opener?: HTMLElement, record?: RecordId) => {
    setPicked(record ?? null)
    if (!open) reader.current = opener ? null : (document.activeElement?.closest(READER) ?? null)
    remember(cellKey(cell), opener ?? find(cellKey(cell)))
    setOpen(cell)
  }
  const close = () => {
    if (key) remember(key, find(key))
    setOpen(null)
    const back = reader.current?.isConnected ? (reader.current as HTMLElement) : null
    if (key) requestAnimationFrame(() => (back ?? find(key))?.focus({ preventScroll: true }))
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the layout moves when the panel comes or goes
  useLayoutEffect(() => {
    const before = anchor.current
    anchor.current = null
    return before ? holdInPlace(before) : undefined
  }, [key])

  const closeNow = useRef(close)
  closeNow.current = close
  useEffect(() => {
    if (key === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      event.preventDefault()
      closeNow.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [key])

  return { open, picked, show, close }
}

/** The longest that charts may take to be drawn anew for their new width, in ms, on a busy machine. */
const SETTLING = 5000
/** With these a reader takes the page into their own hands. */
const TAKING_OVER = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/** Scrolls so that a number stays where it was on the screen, until the page has settled or someone else moves it. */
function holdInPlace({ key, top }: { key: string; top: number }): () => void {
  const { style } = document.body
  let ours: number | null = null
  const hold = () => {
    const element = find(key)
    if (!element || (ours !== null && wasScrolledFrom(ours))) return letGo()
    scrollBy(0, element.getBoundingClientRect().top - top)
    ours = scrollY
  }
  const observer = new ResizeObserver(hold)
  const timer = setTimeout(letGo, SETTLING)
  function letGo() {
    observer.disconnect()
    clearTimeout(timer)
    for (const event of TAKING_OVER) removeEventListener(event, letGo, true)
    style.overflowAnchor = ''
  }
  // Before anyone else, so that the very key that opened or closed is not taken for the next.
  for (const event of TAKING_OVER) addEventListener(event, letGo, { capture: true, passive: true })
  // Where the browser anchors by itself, it may hold something else.
  style.overflowAnchor = 'none'
  hold()
  observer.observe(document.body)
  return letGo
}

/** Whether the page stands elsewhere than where we left it, and not because it has become too short for that. */
function wasScrolledFrom(ours: number): boolean {
  const end = document.documentElement.scrollHeight - innerHeight
  return Math.abs(scrollY - ours) > 1 && Math.abs(scrollY - end) > 1
}

function find(key: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(key)}"]`) ?? undefined
}
