import type { MouseEvent, ReactNode } from 'react'
import { pushAddress } from '../filters/location-store'

/**
 * Leads to another dataset on this very page. The page is not loaded anew: what the browser did not keep would be gone.
 *
 * @param isCurrent whether it leads to what is there
 */
export function SamePageLink({
  href,
  isCurrent = false,
  onGone,
  children,
}: {
  href: string
  isCurrent?: boolean
  /** Called before the address changes. */
  onGone?: () => void
  children: ReactNode
}) {
  const onClick = (event: MouseEvent) => {
    if (isElsewhere(event)) return
    event.preventDefault()
    onGone?.()
    goTo(href)
  }
  return (
    <a href={href} aria-current={isCurrent ? 'true' : undefined} onClick={onClick}>
      {children}
    </a>
  )
}

/** Shows an address of this page, and takes the focus to what it shows. */
export function goTo(href: string): void {
  pushAddress(href)
  document.getElementById('content')?.focus({ preventScroll: true })
}

/** A press that asks for another tab or window. */
function isElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
}
