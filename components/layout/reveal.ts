/** How long a page may take to show what an address points to, in ms. */
const PATIENCE = 10_000

const TOUCHES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * Brings the element that an address points to into view and gives it the focus, once the page shows it: what a view reads from
 * its query comes after the page itself. Lets go as soon as the reader does anything.
 *
 * @param id empty for the page itself, whose title then has the focus
 */
export function reveal(pathname: string, id: string): void {
  const until = performance.now() + PATIENCE
  const letGo = new AbortController()
  const look = () => {
    if (letGo.signal.aborted) return
    const element = location.pathname === pathname ? find(id) : null
    if (!element && performance.now() < until) {
      requestAnimationFrame(look)
      return
    }
    letGo.abort()
    if (element && id) bringIntoView(element)
    if (element) focus(element)
  }
  // Not at once: the key that asked for it is still being heard.
  requestAnimationFrame(() => {
    for (const touch of TOUCHES)
      addEventListener(touch, () => letGo.abort(), { passive: true, signal: letGo.signal })
    look()
  })
}

/** The id that the part of an address after # names; as it stands where its escapes are broken. */
export function anchorOf(hash: string): string {
  const written = hash.slice(1)
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

function find(id: string): HTMLElement | null {
  return id ? document.getElementById(id) : document.querySelector<HTMLElement>('main h1')
}

function bringIntoView(element: HTMLElement): void {
  const isSmall = element.offsetHeight < innerHeight / 2
  element.scrollIntoView({ block: isSmall ? 'center' : 'start' })
}

function focus(element: HTMLElement): void {
  const control = element.querySelector<HTMLElement>(':scope > :is(summary, a)')
  if (!control) element.tabIndex = -1
  const focused = control ?? element
  focused.focus({ preventScroll: true })
}
