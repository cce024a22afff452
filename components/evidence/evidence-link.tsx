'use client'

import type { MouseEvent, ReactNode } from 'react'
import type { CellAddress } from '@/lib/analysis/view'
import styles from './evidence.module.css'

/** How a number is addressed in the page, so that focus can come back to it. */
export function cellKey({ zone, metric }: CellAddress): string {
  return `${zone}.${metric}`
}

/**
 * A number that opens its words. A real link, so that it can be copied and opened elsewhere; where the page
 * has an evidence panel, `onOpen` shows it there instead.
 */
export function EvidenceLink({
  cell,
  href,
  label,
  isOpen = false,
  onOpen,
  children,
}: {
  cell: CellAddress
  href: string
  /** The link's name, where its content alone would not say whose number it is. */
  label?: string
  isOpen?: boolean
  onOpen?: ((cell: CellAddress, opener: HTMLElement) => void) | undefined
  children: ReactNode
}) {
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    if (!onOpen || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onOpen(cell, event.currentTarget)
  }
  return (
    <a
      href={href}
      className={styles.number}
      data-cell={cellKey(cell)}
      data-open={isOpen || undefined}
      aria-label={label}
      onClick={onClick}
    >
      {children}
    </a>
  )
}
