import { settled } from '../figure-words'
import { element, escapeXml } from '../xml'
import type { Item, Slide } from './slide'

/** A slide's part with what the library leaves out: ids of its own for each object, a title that is one, descriptions. */
export function finishedSlide(xml: string, { items }: Slide): string {
  const title = items.find((item) => item.is === 'text' && item.isTitle)
  let id = 0
  return asTitle(xml, title)
    .replaceAll(/<p:cNvPr id="\d+" name="([^"]*)"([^>]*?)(\/?)>/g, (_, name, rest, close) => {
      id += 1
      const alt = rest.includes('descr=') ? undefined : altOf(items, name)
      const described = alt === undefined ? '' : ` descr="${escapeXml(settled(alt))}"`
      return `<p:cNvPr id="${id}" name="${name}"${rest}${described}${close}>`
    })
    .replaceAll('<a:tblPr/>', element('a:tblPr', { firstRow: 1 }))
}

/** Gives a text box the role of the slide's title, by which outlines and screen readers know it. */
function asTitle(xml: string, title: Item | undefined): string {
  if (!title) return xml
  return xml.replace(
    new RegExp(`(name="${title.name}"></p:cNvPr>)<p:cNvSpPr txBox="1"/><p:nvPr></p:nvPr>`),
    `$1<p:cNvSpPr/><p:nvPr>${element('p:ph', { type: 'title' })}</p:nvPr>`,
  )
}

/** The description of an object that has one; undefined for words, which speak for themselves. */
function altOf(items: readonly Item[], name: string): string | undefined {
  const item = items.find((each) => each.name === name)
  return item && item.is !== 'text' ? item.alt : undefined
}

/** The notes page with a paragraph for each note. */
export function withNotes(xml: string, notes: readonly string[], lang: string): string {
  const paragraphs = notes.map((note) =>
    element('a:p', {}, [
      element('a:r', {}, [
        element('a:rPr', { lang }),
        element('a:t', {}, [escapeXml(settled(note))]),
      ]),
    ]),
  )
  const empty = /<a:p><a:r><a:rPr lang="en-US" dirty="0"\/><a:t><\/a:t><\/a:r>.*?<\/a:p>/
  return paragraphs.length === 0 ? xml : xml.replace(empty, () => paragraphs.join(''))
}

/** A layout with a place for titles, so that those of the slides have what they are titles of. */
export function withTitlePlace(xml: string): string {
  const place = element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id: 100, name: 'Title Placeholder' }),
      element('p:cNvSpPr', {}, [element('a:spLocks', { noGrp: 1 })]),
      element('p:nvPr', {}, [element('p:ph', { type: 'title' })]),
    ]),
    element('p:spPr', {}, [
      element('a:xfrm', {}, [
        element('a:off', { x: 609600, y: 635000 }),
        element('a:ext', { cx: 10972800, cy: 508000 }),
      ]),
    ]),
    element('p:txBody', {}, [
      element('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0 }),
      element('a:lstStyle', {}, [
        element('a:lvl1pPr', { algn: 'l' }, [element('a:defRPr', { sz: 2500, b: 1 })]),
      ]),
      element('a:p', {}, [element('a:endParaRPr', {})]),
    ]),
  ])
  return xml.replace('</p:spTree>', `${place}</p:spTree>`)
}
