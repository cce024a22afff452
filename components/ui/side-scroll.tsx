'use client'

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import styles from './ui.module.css'

/** What the room's own padding takes is not cut off, in px; the same stands in its style. */
const PADDING = 8

/** Room for what may be wider than the page. Where it is, words say so, and the room is a stop for the arrow keys. */
export function SideScroll({
  label,
  hint,
  children,
}: {
  /** Names what scrolls. */
  label: string
  /** That it scrolls. */
  hint: string
  children: ReactNode
}) {
  const room = useRef<HTMLDivElement>(null)
  const [isWider, setWider] = useState(false)
  useLayoutEffect(() => {
    const { current: element } = room
    if (!element) return
    const measure = () => setWider(element.scrollWidth > element.clientWidth + PADDING)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    for (const child of element.children) observer.observe(child)
    measure()
    return () => observer.disconnect()
  }, [])
  return (
    <>
      {isWider && <p className={`${styles.sideScrollHint} no-print`}>{hint}</p>}
      <div
        ref={room}
        className={styles.sideScroll}
        {...(isWider && { role: 'region', 'aria-label': label, tabIndex: 0 })}
      >
        {children}
      </div>
    </>
  )
}
