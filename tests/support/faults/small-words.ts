/** Words set smaller than 12 px, on the page and in its pictures. Runs inside the page. */
export function smallWords(): string[] {
  const LEAST = 12
  const found = new Set<string>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = node.nodeValue?.trim()
    if (!element || !text || element.closest('script, style, noscript, template')) continue
    if (!element.checkVisibility({ visibilityProperty: true })) continue
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    // A picture from the page's HTML is scaled to its place.
    const svg = element.closest('svg')
    const scale = svg?.viewBox.baseVal?.width ? svg.clientWidth / svg.viewBox.baseVal.width : 1
    if (size * scale < LEAST - 0.1)
      found.add(`“${text.slice(0, 24)}” is set in ${(size * scale).toFixed(1)} px`)
  }
  return [...found]
}
