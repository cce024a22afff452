/**
 * Runs in the page. Texts whose marks of direction reach what stands beside them. A text that is marked at both its ends
 * by the same number, as `q7q…q7q`, may hold any mark where it has a line, cell or isolate of its own. Lines of a drawing
 * and fields are not looked at: each is a paragraph by itself, in which a mark reaches no further than its end.
 */
export function turnedWords(): string[] {
  const MARK = /[\u202a-\u202e\u2066-\u2069]/
  const found = new Set<string>()
  const seen = new Set<Element>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!MARK.test(node.nodeValue ?? '')) continue
    let holder = node.parentElement
    while (holder && !isolates(holder)) holder = holder.parentElement
    if (!holder || seen.has(holder) || holder.closest('script, style, svg, textarea')) continue
    seen.add(holder)
    const outside = outsideIsolates(lineOf(holder))
    if (MARK.test(outside) && !/^\s*q(\d+)q(?:(?!q\d+q)[\s\S])*q\1q\s*$/.test(outside))
      found.add(`${holder.tagName} ${holder.className}: ${JSON.stringify(outside).slice(0, 200)}`)
  }
  return [...found]

  function isolates(element: Element): boolean {
    if (element.tagName === 'text' || element.tagName === 'OPTION') return true
    const { display, unicodeBidi } = getComputedStyle(element)
    return !['inline', 'contents'].includes(display) || /isolate|plaintext/.test(unicodeBidi)
  }

  /** What is set on its lines; what has lines of its own counts as one sign. */
  function lineOf(element: Element): string {
    return [...element.childNodes]
      .map((child) => {
        if (child.nodeType === Node.TEXT_NODE) return child.nodeValue ?? ''
        if (!(child instanceof Element)) return ''
        return isolates(child) ? '\ufffc' : lineOf(child)
      })
      .join('')
  }

  function outsideIsolates(text: string): string {
    let depth = 0
    let outside = ''
    for (const each of text) {
      if (each === '\u2068' || (depth > 0 && /[\u2066\u2067]/.test(each))) depth += 1
      else if (each === '\u2069' && depth > 0) depth -= 1
      else if (depth === 0) outside += each
    }
    return depth === 0 ? outside : `${outside}\u2068`
  }
}
