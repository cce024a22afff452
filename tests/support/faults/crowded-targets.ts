/**
 * Targets under 24 × 24 px that stand in no line of text and keep no distance (WCAG 2.5.8): a circle of 24 px around the
 * middle of each may meet no other target, and no circle of another small one. Runs inside the page.
 */
export function crowdedTargets(): string[] {
  const LEAST = 24
  const ROUNDING = 0.1
  const ANY = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

  interface Target {
    element: Element
    rects: DOMRect[]
    x: number
    y: number
    isLarge: boolean
  }

  /** What is pressed: for a box in a label the whole label, and everything drawn inside. */
  const targetOf = (control: Element): Target[] => {
    const element = (control.matches('input') && control.closest('label')) || control
    if (getComputedStyle(element).pointerEvents === 'none' || element.closest('[inert]')) return []
    if (!element.checkVisibility({ visibilityProperty: true })) return []
    const rects = [element, ...element.querySelectorAll('*')]
      .filter((part) => !part.closest('.visually-hidden'))
      .flatMap((part) => [...part.getClientRects()])
      .filter(({ width, height }) => width > 1 && height > 1)
    if (rects.length === 0) return []
    const left = Math.min(...rects.map((rect) => rect.left))
    const right = Math.max(...rects.map((rect) => rect.right))
    const top = Math.min(...rects.map((rect) => rect.top))
    const bottom = Math.max(...rects.map((rect) => rect.bottom))
    const isLarge = rects.some(({ width, height }) => Math.min(width, height) >= LEAST - ROUNDING)
    return [{ element, rects, x: (left + right) / 2, y: (top + bottom) / 2, isLarge }]
  }

  /** Its height is that of the line, and the line has other words. */
  const isInText = ({ element }: Target): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false
    let block = element.parentElement
    while (block && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement
    const rest = block?.cloneNode(true) as Element | undefined
    for (const each of rest?.querySelectorAll('a, button, summary, .visually-hidden') ?? [])
      each.remove()
    return /\p{L}{2}|\p{Script=Han}/u.test(rest?.textContent ?? '')
  }

  const isNear = (one: Target, other: Target): boolean => {
    if (other.element.contains(one.element) || one.element.contains(other.element)) return false
    const reaches = other.rects.some((rect) => {
      const aside = Math.max(rect.left - one.x, 0, one.x - rect.right)
      const above = Math.max(rect.top - one.y, 0, one.y - rect.bottom)
      return Math.hypot(aside, above) < LEAST / 2 - ROUNDING
    })
    const meets = Math.hypot(other.x - one.x, other.y - one.y) < LEAST - ROUNDING
    return reaches || (!other.isLarge && meets)
  }

  const nameOf = ({ element }: Target) =>
    `${element.tagName.toLowerCase()} “${(element.textContent ?? '').trim().slice(0, 24)}”`

  const targets = [...document.querySelectorAll(ANY)].flatMap(targetOf)
  return targets.flatMap((target) => {
    if (target.isLarge || isInText(target)) return []
    const near = targets.find((other) => isNear(target, other))
    return near ? [`${nameOf(target)} is small, and close to ${nameOf(near)}`] : []
  })
}
