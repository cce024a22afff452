/** What a screen reader would not be told: the order of headings, what a picture is, which language words are in. Runs inside the page. */
export function unsaid(): string[] {
  const found: string[] = []
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })

  let before = 0
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    if (!isShown(heading)) continue
    const level = Number(heading.tagName.slice(1))
    if (level > before + 1) found.push(`“${heading.textContent}” skips a level of headings`)
    before = level
  }

  if (document.querySelectorAll('main').length !== 1) found.push('there is not one main part')
  const PARTS = 'header, main, footer, script, style, template, [role], next-route-announcer'
  for (const child of document.body.children)
    if (!child.matches(PARTS) && isShown(child) && child.textContent?.trim())
      found.push(`“${child.textContent.slice(0, 24)}” stands outside of every part of the page`)

  for (const svg of document.querySelectorAll('svg')) {
    const isNamed = svg.matches('[role="img"][aria-label]') || svg.closest('[aria-hidden="true"]')
    if (!isNamed && isShown(svg))
      found.push(`a picture without a name in “${svg.parentElement?.textContent?.slice(0, 24)}”`)
  }

  const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang') ?? ''
  const isForeign = (text: string, language: string) =>
    language.startsWith('zh') ? /[a-z]+ [a-z]+ [a-z]+/.test(text) : /\p{Script=Han}/u.test(text)
  const check = (text: string, element: Element) => {
    const language = languageOf(element)
    if (isForeign(text, language))
      found.push(`“${text.trim().slice(0, 32)}” is marked as ${language}`)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (element && !element.closest('script, style, noscript, [aria-hidden="true"]'))
      check(node.nodeValue ?? '', element)
  }
  for (const element of document.querySelectorAll('[aria-label], [title]'))
    for (const name of ['aria-label', 'title']) check(element.getAttribute(name) ?? '', element)
  return [...new Set(found)]
}
