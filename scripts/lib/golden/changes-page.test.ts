import { expect, test } from 'vitest'
import { changesPage } from './changes-page.mjs'
import type { Compared } from './compare-pictures.mjs'

const svg = (word: string) => `<svg width="4" height="2"><text>${word}</text></svg>`
const pixels = {
  count: 1,
  share: 0.125,
  shown: { width: 4, height: 2, pixels: new Uint8Array(32).fill(200) },
}
const COMPARED: Compared[] = [
  { name: 'bars/six-zones.zh.light.svg', verdict: 'same', isSpelledAlike: true },
  { name: 'bars/one-zone.zh.dark.svg', verdict: 'incomparable', reason: 'there is none after' },
  {
    name: 'bars/<b>.svg',
    verdict: 'differs',
    before: svg('one'),
    after: svg('two'),
    marks: [{ kind: 'changed', what: 'text “<i>”', details: ['“one” → “two”'] }],
    pixels,
  },
]

const html = changesPage(COMPARED, { before: 'main', after: 'what is drawn now' })

test('shows before, after and what changed, with sizes and the list of marks', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  expect(html).toContain(`data:image/svg+xml;base64,${base64(svg('one'))}`)
  expect(html).toContain(`data:image/svg+xml;base64,${base64(svg('two'))}`)
  expect(html).toContain('data:image/png;base64,')
  expect(html).toContain('4 × 2, 48 characters')
  expect(html).toContain('“one” → “two”')
  expect(html).toContain('1 mark; 1 pixel, 13 %')
})

test('names what could not be compared, and why, and nothing that is the same', () => {
  expect(html).toContain('<td>bars/one-zone.zh.dark.svg</td><td>there is none after</td>')
  expect(html).not.toContain('six-zones')
  expect(html).toContain('1 same, 1 differ, 1 could not be compared.')
})

test('needs nothing but itself, and takes no name for markup', () => {
  expect(html).not.toMatch(/<(?:script|link|b|i)[ >]|(?:src|href)="(?!data:|#)/)
})
