import type { Page } from '@playwright/test'
import { fullDatasetFile } from '@/lib/domain/fixtures/full-dataset'
import { CANARY, HOSTILE_ADDRESS } from '@/lib/domain/fixtures/hostile-texts'
import { textPlaces, withTexts } from '@/lib/domain/fixtures/with-texts'
import { expect } from './journey'

/** Places of the format whose text no page shows: it is for editors and programs. */
const UNSHOWN = ['$schema', 'evidence[].prefix', 'evidence[].suffix']

/** A dataset file with a text at each place that holds one, and what tells the text of one place from that of another. */
export interface HostileFile {
  content: string
  /** What pages in a language have to show, by the place. */
  wanted: (locale: 'zh' | 'en') => ReadonlyMap<string, string>
}

/** @param textOf the text for the place of a number; texts of two places differ where they hold that number */
export function hostileFile(id: string, textOf: (number: number) => string): HostileFile {
  const numbers = new Map(textPlaces().map(({ place }, i) => [place, i]))
  const at = (place: string) => textOf(numbers.get(place) ?? 0)
  const file = withTexts({ ...fullDatasetFile(), id }, ({ place, kind }) =>
    kind === 'address' ? HOSTILE_ADDRESS : at(place),
  )
  return {
    content: JSON.stringify(file),
    wanted: (locale) =>
      new Map(
        textPlaces()
          .filter(({ kind, place }) => kind === 'text' && !UNSHOWN.includes(place))
          .filter(({ place }) => !/\.(zh|en)$/.test(place) || place.endsWith(`.${locale}`))
          .map(({ place }) => [place, at(place)]),
      ),
  }
}

/** Watches a page for whatever a hostile text may do, and gathers all that it shows. */
export class Watched {
  readonly page: Page
  private shown = ''
  private readonly happened: string[] = []

  private constructor(page: Page) {
    this.page = page
  }

  static async on(page: Page): Promise<Watched> {
    const watched = new Watched(page)
    page.on('dialog', (dialog) => {
      watched.happened.push(`a dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame()) watched.happened.push(`a frame: ${frame.url()}`)
    })
    await page.exposeFunction('tellRefused', (what: string) => watched.happened.push(what))
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const { tellRefused } = window as unknown as { tellRefused: (what: string) => void }
        tellRefused(`refused: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
      })
    })
    return watched
  }

  /** Something that happened and is not due to any text. */
  forget(what: string): void {
    for (let at = this.happened.indexOf(what); at !== -1; at = this.happened.indexOf(what))
      this.happened.splice(at, 1)
  }

  /** Nothing has run or was tried, and nothing that a text brought along is part of the page. */
  async check(what: string): Promise<void> {
    const { strange, text } = await this.page.evaluate(lookOver, CANARY)
    this.shown += `\n${text}`
    expect([what, strange, this.happened]).toEqual([what, [], []])
  }

  /** Texts that no page so far has shown whole, by their places. */
  missing(wanted: ReadonlyMap<string, string>): string[] {
    const shown = letters(this.shown)
    return [...wanted].flatMap(([place, text]) => (shown.includes(letters(text)) ? [] : [place]))
  }
}

/** A text without what a page may leave out or put in: spaces, controls and marks of direction. */
function letters(text: string): string {
  return text.replace(
    /[\s\p{Cc}\p{Cs}\ufffd\ufffe\uffff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    '',
  )
}

/** Runs in the page. */
function lookOver(canary: string): { strange: string[]; text: string } {
  const strange: string[] = []
  if (canary in window) strange.push('something has run')
  if ('polluted' in Object.prototype || Object.keys(Object.prototype).length > 0)
    strange.push('something was written to what all objects share')
  const tags =
    'iframe, object, embed, foreignObject, base, applet, frame, math, animate, set, use[href^="data:"], meta[http-equiv="refresh"], body style, form[action], [formaction], [srcdoc]'
  for (const element of document.querySelectorAll(tags))
    strange.push(element.outerHTML.slice(0, 120))
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of element.attributes) {
      const isAddress = ['href', 'src', 'xlink:href', 'action', 'data'].includes(name)
      const isScript = /^[\s\p{Cc}]*(?:javascript|vbscript|data):/iu.test(value)
      if (name.startsWith('on') || (isAddress && isScript))
        strange.push(`${name}="${value.slice(0, 80)}"`)
    }
  const body = document.body.cloneNode(true) as HTMLElement
  for (const script of body.querySelectorAll('script')) script.remove()
  const named = [...body.querySelectorAll('[aria-label], [title], [alt]')].flatMap((element) =>
    ['aria-label', 'title', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  )
  return { strange, text: [document.title, body.textContent, ...named].join('\n') }
}
