import type { MouseEvent } from 'react'

/** Whether a press on a link asks for another tab or window, which leaves everything here as it is. */
export function isElsewhere(event: MouseEvent): boolean {
  return event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
}

/** Closes the dialog that a link stands in and goes on to the page's content, which is what the link is about. */
export function leaveDialog(event: MouseEvent<HTMLElement>): void {
  if (isElsewhere(event)) return
  event.currentTarget.closest('dialog')?.close()
  document.getElementById('content')?.focus({ preventScroll: true })
}
