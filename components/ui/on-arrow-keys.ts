import type { KeyboardEvent } from 'react'
import { arrowTarget } from './arrow-keys'

/** Among links that stand in columns, arrow keys go from one to the next; each stays a stop of the Tab key. */
export function onArrowKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.metaKey || event.ctrlKey || event.altKey) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('a[href]')]
  const from = event.target as HTMLElement
  const target = links.includes(from) ? arrowTarget(from, event.key, links) : undefined
  if (!target) return
  event.preventDefault()
  target.focus()
}
