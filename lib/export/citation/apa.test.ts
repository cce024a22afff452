import '@citation-js/plugin-csl'
import { Cite } from '@citation-js/core'
import { expect, test } from 'vitest'
import { apa } from './apa'
import { htmlText } from './cited-text'
import { type CslItem, type CslType, dateOf } from './csl-item'

const TYPES: readonly CslType[] = ['article-newspaper', 'dataset', 'document', 'report', 'webpage']
const AUTHORS = [[], ['Example Office'], ['First Office', 'Second Office'], ['A B', 'C D', 'E F']]
const ISSUED = [undefined, '2020', '2020-03', '2020-12-21']
const ADDRESSES = [undefined, 'https://office.example/a?b=1&c=2']

/** Every kind with and without author, date, address, and what it stands in. */
const ITEMS = TYPES.flatMap((type) =>
  AUTHORS.flatMap((authors) =>
    ISSUED.flatMap((issued) =>
      ADDRESSES.flatMap((url) =>
        [false, true].map((isPublished): CslItem => {
          const container = type === 'article-newspaper' || type === 'webpage'
          return {
            id: 'x',
            type,
            language: 'en',
            title: 'Paths of three zones & a port',
            ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
            ...(issued !== undefined && { issued: dateOf(issued) }),
            ...(url !== undefined && { URL: url, accessed: dateOf('2026-11-05') }),
            ...(type === 'dataset' && { version: '1.2.0' }),
            ...((isPublished || type === 'article-newspaper') && {
              [container ? 'container-title' : 'publisher']: 'Example Press',
            }),
          }
        }),
      ),
    ),
  ),
)

// https://apastyle.apa.org/style-grammar-guidelines/references/examples/data-set-references
const byManual = (html: string) => html.replace('[Dataset]', '[Data set]')

test('says the same as the CSL style of APA, for every kind and whatever is known of it', () => {
  expect(ITEMS).toHaveLength(5 * 4 * 4 * 2 * 2)
  for (const item of ITEMS) {
    const ours = htmlText(apa(item, 'en')).replace(/<\/?a\b[^>]*>/g, '')
    expect([item, ours]).toEqual([item, byManual(inCsl(item))])
  }
})

function inCsl(item: CslItem): string {
  const html = new Cite(item).format('bibliography', {
    format: 'html',
    template: 'apa',
    lang: 'en-US',
  })
  return html
    .replace(/<\/?div[^>]*>/g, '')
    .replaceAll('&#38;', '&amp;')
    .trim()
}
