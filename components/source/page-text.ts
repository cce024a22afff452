/** What ends a line of a page as it is read. */
const BLOCKS =
  'address,article,aside,blockquote,br,caption,dd,div,dl,dt,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,td,th,tr,ul'

/**
 * The text of a saved web page, one line a block. The page is parsed only: nothing in it runs, and nothing it names
 * is asked for.
 */
export function pageText(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const part of page.querySelectorAll('script,style,noscript,template,head')) part.remove()
  // The line ends of the file are where its author broke the markup, not the text.
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode())
    texts.currentNode.nodeValue = texts.currentNode.nodeValue?.replace(/\s+/g, ' ') ?? ''
  for (const block of page.querySelectorAll(BLOCKS)) block.after('\n')
  return (page.body.textContent ?? '').replace(/ *\n[\n ]*/g, '\n').trim()
}
