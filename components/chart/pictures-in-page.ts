/** What a page's HTML says of a chart to those without scripts: its pictures as markup, by their width in px; none on a page that was not opened so. */
export function picturesInPage(chart: string): ReadonlyMap<number, string> {
  const text = document.querySelector(`noscript[data-picture="${chart}"]`)?.textContent ?? ''
  const pictures = new DOMParser()
    .parseFromString(text, 'text/html')
    .querySelectorAll<HTMLElement>('[data-width]')
  return new Map(Array.from(pictures, (each) => [Number(each.dataset.width), each.innerHTML]))
}
