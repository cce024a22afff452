export interface FocusStop {
  name: string
  /** What a reader would not see of it. */
  faults: string[]
}

/** Where the focus is; null once it has left the page. Runs inside the page. */
export function focusStop(): FocusStop | null {
  const LEAST = 2
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const said = element.getAttribute('aria-label') ?? element.textContent ?? ''
  const name = `${element.tagName.toLowerCase()} “${said.trim().slice(0, 32)}”`

  const hasRing = (at: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= LEAST
  }
  // A box that is drawn as something else lends its ring to its label.
  const first = element.matches('.visually-hidden') ? element.parentElement : element
  const around = [first, first?.parentElement, first?.parentElement?.parentElement]
  const ringed = around.find((at) => at && hasRing(at))
  if (!ringed) return { name, faults: [`${name} shows no ring`] }

  const [box = ringed.getBoundingClientRect()] = ringed.getClientRects()
  const isTall = box.height > innerHeight
  const faults: string[] = []
  const isOutside =
    box.top < -1 || box.bottom > innerHeight + 1 || box.left < -1 || box.right > innerWidth + 1
  if (isOutside && !isTall) faults.push(`${name} is out of sight`)

  // What lets the pointer through lies over what it is about.
  const isPressed = getComputedStyle(element).pointerEvents !== 'none'
  const own = isPressed ? ringed : ringed.parentElement
  const points = [0.1, 0.5, 0.9].flatMap((x) =>
    [0.2, 0.5, 0.8].map((y) =>
      document.elementFromPoint(box.left + box.width * x, box.top + box.height * y),
    ),
  )
  const seen = points.filter((hit) => hit && (own?.contains(hit) || hit.contains(ringed)))
  if (seen.length < points.length / 2 && !isTall) faults.push(`${name} is covered`)

  const style = getComputedStyle(ringed)
  const reach = Number.parseFloat(style.outlineOffset) + Number.parseFloat(style.outlineWidth)
  for (
    let at = ringed.parentElement;
    at && at !== document.body && reach > 0;
    at = at.parentElement
  ) {
    const { overflowX, overflowY } = getComputedStyle(at)
    if (overflowX === 'visible' && overflowY === 'visible') continue
    const clip = at.getBoundingClientRect()
    const isWhole =
      box.left - reach >= clip.left - 1 &&
      box.right + reach <= clip.right + 1 &&
      box.top - reach >= clip.top - 1 &&
      box.bottom + reach <= clip.bottom + 1
    if (!isWhole) faults.push(`the ring of ${name} is cut off`)
    break
  }
  return { name, faults }
}
