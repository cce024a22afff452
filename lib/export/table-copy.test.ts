import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { chartInput } from './fixtures/chart-input'
import { parseXml } from './fixtures/parse-xml'
import { copiedTable, tableHtml } from './table-copy'

const TAKEN = { link: 'https://zonescope.example/zh/compare', exportedOn: '2026-11-23' }
const model = (locale: 'zh' | 'en', dataset = smallDataset()) => ({
  ...chartInput(dataset, locale, { metrics: ['goals', 'stated-area'] }),
  ...TAKEN,
})

test('a spreadsheet gets the rows shown, a tab between two fields', () => {
  const lines = copiedTable(model('en')).text.split('\n')
  expect(lines[0]).toMatch(/^zone\tzone id\tStated goals \(goals\)\tArea \(km²\)$/)
  expect(lines).toHaveLength(smallDataset().zones.length + 2)
  for (const line of lines.slice(0, -1)) expect(line.split('\t')).toHaveLength(4)
})

test('a document gets a table with three lines, its caption above and what it rests on below', () => {
  for (const locale of ['zh', 'en'] as const) {
    const { html } = copiedTable(model(locale))
    expect(html.match(/border-top:1\.5pt/g)?.length).toBe(4)
    expect(html.match(/border-bottom:0\.75pt/g)?.length).toBe(4)
    expect(html.match(/border-bottom:1\.5pt/g)?.length).toBe(4)
    expect(html).toContain(TAKEN.link)
    expect(html).toContain('1.2.0')
    expect(html).toContain(locale === 'zh' ? 'lang="zh-CN"' : 'lang="en"')
    expect(() => parseXml(`<x>${html}</x>`)).not.toThrow()
  }
})

test('only columns of numbers stand at the right', () => {
  const html = tableHtml(
    {
      fields: ['zone', 'n', 'mixed'],
      rows: [
        ['a', 1, 2],
        ['b', 3, 'digits lost .08'],
      ],
    },
    { caption: 'c', foot: [], lang: 'en' },
  )
  const aligned = [...html.matchAll(/<t[hd][^>]*text-align:(\w+)[^>]*>([^<]*)</g)].map(
    ([, at, text]) => [text, at],
  )
  expect(Object.fromEntries(aligned)).toEqual({
    zone: 'left',
    n: 'right',
    mixed: 'left',
    a: 'left',
    1: 'right',
    2: 'left',
    b: 'left',
    3: 'right',
    'digits lost .08': 'left',
  })
})

test('a name is text in either form, whatever is in it', () => {
  const dataset = smallDataset()
  const [first, ...rest] = dataset.zones
  if (!first) throw new Error('no zone')
  const name = { zh: '=HYPERLINK("x")\t<img onerror=1>', en: '=HYPERLINK("x")\t<img onerror=1>' }
  const odd = { ...dataset, zones: [{ ...first, name, shortName: name }, ...rest] }
  const { html, text } = copiedTable(model('en', odd))
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;img')
  expect(text).toContain("'=HYPERLINK")
  for (const line of text.split('\n').slice(0, -1)) expect(line.split('\t')).toHaveLength(4)
})
