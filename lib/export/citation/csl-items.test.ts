import { Cite } from '@citation-js/core'
import { expect, test } from 'vitest'
import type { SourceDocument } from '@/lib/domain/source-document'
import { citationModel, DOCUMENTS } from '../fixtures/citation-model'
import { citationsOf } from './citations-of'
import { cslItems, documentItem } from './csl-items'
import { documentType } from './document-type'

const item = (changes: Partial<SourceDocument>) =>
  documentItem({ ...DOCUMENTS['page with authors'], ...changes }, '2026-11-25')

test('a paper is known by its publisher and a day, a report by its title, a page by its address', () => {
  expect(Object.values(DOCUMENTS).map(documentType)).toEqual([
    'article-newspaper',
    'article-newspaper',
    'webpage',
    'webpage',
    'report',
    'report',
    'document',
  ])
})

test.for([
  ['宁波日报', 'article-newspaper'],
  ['文汇报', 'article-newspaper'],
  ['都市快报', 'article-newspaper'],
  ['大公报', 'article-newspaper'],
  ['浙江省人民政府公报', 'document'],
  ['示例大学学报', 'document'],
  ['工作简报', 'document'],
  ['示例出版社', 'document'],
] as const)('what %s prints on a day is cited as %s', ([publisher, type]) => {
  const { url: _, ...printed } = DOCUMENTS.paper
  expect(documentType({ ...printed, publisher: { zh: publisher } })).toBe(type)
  expect(documentType({ ...printed, publisher: { zh: publisher }, published: '2020' })).toBe(
    'document',
  )
})

test('the publisher is the author where there is none, and is not said twice', () => {
  const { author: _, ...anonymous } = DOCUMENTS['page with authors']
  expect(documentItem(anonymous, '2026-11-25')).toMatchObject({
    author: [{ literal: 'Example Site' }],
  })
  expect(documentItem(anonymous, '2026-11-25')).not.toHaveProperty('container-title')
  expect(item({ author: { en: 'Example Site' } })).not.toHaveProperty('container-title')
})

test('names are divided by Chinese commas in Chinese and by semicolons in both', () => {
  const literals = (author: SourceDocument['author']) =>
    item({ language: 'zh', ...(author && { author }) }).author?.map(({ literal }) => literal)
  expect(literals({ zh: '甲、乙，丙；丁' })).toEqual(['甲', '乙', '丙', '丁'])
  expect(literals({ en: 'Office of Trade, Example City; Port Authority' })).toEqual([
    'Office of Trade, Example City',
    'Port Authority',
  ])
})

test('a document without an address was not looked up', () => {
  expect(documentItem(DOCUMENTS.notice, '2026-11-25')).not.toHaveProperty('accessed')
  expect(item({}).accessed).toEqual({ 'date-parts': [[2022, 5, 6]] })
})

test('a missing date is missing, in every format', () => {
  expect(documentItem(DOCUMENTS['undated page'], '2026-11-25')).not.toHaveProperty('issued')
})

test('CSL-JSON has a date on one line, and texts that look like one as they are', () => {
  const file = citationsOf('csl-json', citationModel('en', { title: 'in [ 1,  2 ]' }))
  expect(file).toContain('"date-parts": [[2026, 11, 20]]')
  expect(file).toContain('"title": "in [ 1, 2 ] (Small')
})

test('CSL-JSON is read by another program as it is', () => {
  const read = new Cite(citationsOf('csl-json', citationModel('en'))).data
  expect(read.map(({ _graph, ...rest }: Record<string, unknown>) => rest)).toEqual(
    cslItems(citationModel('en')),
  )
})

test('a reader’s own dataset, and a view of it, have no address that only this browser opens; that is said', () => {
  const model = citationModel('en')
  const own = { ...model, dataset: { ...model.dataset, id: 'own-small-zones' } }
  const [view, dataset, document] = cslItems(own)
  const note = own.words.messages.citation.unpublished
  for (const item of [view, dataset]) {
    expect(item).toMatchObject({ note })
    expect(item).not.toHaveProperty('URL')
    expect(item).not.toHaveProperty('accessed')
  }
  expect(document).toEqual(cslItems(model)[2])
  expect(citationsOf('gbt7714-2025', own)).not.toContain(new URL(model.link).origin)
  expect(citationsOf('bibtex', own)).toContain('kept in its author')
  expect(citationsOf('ris', own)).toContain(`N1  - ${note}`)
})
