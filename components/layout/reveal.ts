/** How long a page may take to show what an address points to, in ms. */
const PATIENCE = 10_000

/**
 * Brings the element that an address points to into view and gives it the focus, once the page shows it: what a view reads from
 * its query comes after the page itself. Lets go as soon as the reader does anything.
 */
export function reveal(pathname: string, id: string): void {
  const until = performance.now() + PATIENCE
  const events = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const
  let frame = requestAnimationFrame(look)
  for (const event of events) addEventListener(event, letGo, { passive: true })

  function look() {
    const element = location.pathname === pathname ? document.getElementById(id) : null
    if (!element && performance.now() < until) {
      frame = requestAnimationFrame(look)
      return
    }
    letGo()
    if (element) show(element)
  }

  function letGo() {
    cancelAnimationFrame(frame)
    for (const event of events) removeEventListener(event, letGo)
  }
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

function show(element: HTMLElement): void {
  const isSmall = element.offsetHeight < innerHeight / 2
  element.scrollIntoView({ block: isSmall ? 'center' : 'start' })
  const control = element.querySelector<HTMLElement>(':scope > :is(summary, a)')
  if (!control) element.tabIndex = -1
  const focused = control ?? element
  focused.focus({ preventScroll: true })
}
