import { type RefObject, useLayoutEffect } from 'react'

/** From here down a panel covers the page; the same width stands in its style. */
const COVERS = '(max-width: 1023px)'
/** What goes on speaking while the rest is asleep. */
const SPEAKING = '[role="status"], [aria-live]'

/** While a panel covers the page, nothing behind it can be reached: neither by Tab nor by a screen reader. */
export function useAlone(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const covers = matchMedia(COVERS)
    const asleep = new Set<HTMLElement>()
    const update = () => {
      for (const element of asleep) element.inert = false
      asleep.clear()
      if (!covers.matches) return
      for (const element of around(panel.current)) {
        if (element.inert || element.matches(SPEAKING)) continue
        element.inert = true
        asleep.add(element)
      }
    }
    update()
    covers.addEventListener('change', update)
    return () => {
      covers.removeEventListener('change', update)
      for (const element of asleep) element.inert = false
    }
  }, [panel])
}

/** Everything on the page beside an element and beside what it stands in. */
function around(element: HTMLElement | null): HTMLElement[] {
  const found: HTMLElement[] = []
  for (let node = element; node && node !== document.body; node = node.parentElement)
    for (const other of node.parentElement?.children ?? [])
      if (other !== node && other instanceof HTMLElement) found.push(other)
  return found
}
