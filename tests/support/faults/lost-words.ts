/**
 * Words that are cut off, stand beyond the page or lie over other words. What scrolls is not lost where the keyboard can
 * scroll it. Drawn words are left to the tests of the drawings. Runs inside the page.
 */
export function lostWords(): string[] {
  const SKIPPED = 'script, style, noscript, template, svg, option, [role="listbox"], [inert]'

  interface Piece {
    text: string
    rect: DOMRect
    element: Element
  }

  const isShown = (element: Element): boolean => {
    if (element.closest(SKIPPED)) return false
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    for (let at: Element | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath !== 'none') return false
    return true
  }

  const pieces: Piece[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.nodeValue?.trim().slice(0, 24)
    if (!element || !text || !isShown(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects())
      if (rect.width > 0 && rect.height > 0) pieces.push({ text, rect, element })
  }

  /** The nearest box that does not let its content stand out. */
  const clipOf = (element: Element): Element | null => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at)
      if (overflowX !== 'visible' || overflowY !== 'visible') return at
    }
    return null
  }
  const isCut = ({ rect, element }: Piece): boolean => {
    const clip = clipOf(element)
    // What stands outside altogether comes in with the focus.
    if (!clip) return rect.right > 0 && (rect.right > innerWidth + 1 || rect.left < -1)
    const box = clip.getBoundingClientRect()
    const { overflowX, overflowY } = getComputedStyle(clip)
    const scrolls = (overflow: string) => /auto|scroll/.test(overflow)
    const aside = rect.right > box.right + 1 || rect.left < box.left - 1
    const above = rect.bottom > box.bottom + 2 || rect.top < box.top - 2
    const canBeScrolled = clip.matches('[tabindex="0"]') || clip.querySelector('a, button') !== null
    const saysSo = clip.matches('[tabindex="0"]')
    return (
      (aside && !(scrolls(overflowX) && saysSo)) ||
      (above && !(scrolls(overflowY) && canBeScrolled))
    )
  }

  const isAfloat = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return true
    return false
  }
  const collide = (one: Piece, two: Piece): boolean => {
    const width = Math.min(one.rect.right, two.rect.right) - Math.max(one.rect.left, two.rect.left)
    const height = Math.min(one.rect.bottom, two.rect.bottom) - Math.max(one.rect.top, two.rect.top)
    const least = Math.min(one.rect.height, two.rect.height)
    if (width <= 2 || height <= least * 0.45 || one.element === two.element) return false
    return isAfloat(one.element) === isAfloat(two.element)
  }

  const found = pieces.filter(isCut).map(({ text }) => `“${text}” is cut off`)
  const fromTop = pieces.toSorted((a, b) => a.rect.top - b.rect.top)
  for (const [i, one] of fromTop.entries())
    for (const two of fromTop.slice(i + 1)) {
      if (two.rect.top >= one.rect.bottom) break
      if (collide(one, two)) found.push(`“${one.text}” and “${two.text}” lie over one another`)
    }
  return [...new Set(found)]
}
