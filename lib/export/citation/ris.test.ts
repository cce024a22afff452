import '@citation-js/plugin-ris'
import { Cite } from '@citation-js/core'
import { expect, test } from 'vitest'
import { citationModel, DOCUMENTS } from '../fixtures/citation-model'
import { citationsOf } from './citations-of'
import type { CslItem, CslName } from './csl-item'
import { cslItems, documentItem } from './csl-items'
import { risRecord } from './ris'

/** Records as another program reads them, where it reads the tags of RIS as reference managers do. */
function read(ris: string): object[] {
  return new Cite(ris).data.map(({ _graph, reporter, author = reporter, ...item }) => {
    // Of a page it takes the site for a series.
    const { 'collection-title': series, 'container-title': container = series, ...rest } = item
    return { ...rest, author: names(author), 'container-title': container }
  })
}

/** A name without a space comes back as a family name, that of a paper's author as a mere text. */
function names(author: unknown): CslName[] | undefined {
  type Read = string | { family?: string; literal?: string }
  return (author as Read[] | undefined)?.map((name) => ({
    literal: typeof name === 'string' ? name : (name.literal ?? name.family ?? ''),
  }))
}

/** What that program does not read: the day of looking up a page, and of a paper more than the year. */
function readable({ custom: _, ...item }: CslItem): CslItem {
  if (item.type === 'article-newspaper' && item.issued)
    return { ...item, issued: { 'date-parts': [[item.issued['date-parts'][0][0]]] } }
  if (item.type !== 'webpage') return item
  const { accessed: _accessed, ...rest } = item
  return rest
}

test('another program reads the same references from the file', () => {
  const items = cslItems(citationModel('en'))
  expect(read(citationsOf('ris', citationModel('en')))).toEqual(items.map(readable))
})

test('a record has its days, with year and page of a paper', () => {
  expect(risRecord(documentItem(DOCUMENTS.paper, '2026-11-25', '2')).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - paper',
    'TI  - 三区挂牌',
    'T2  - 示例日报',
    'SP  - 2',
    'PY  - 2020',
    'DA  - 2020/12/21/',
    'UR  - https://paper.example/2020/1.html',
    'Y2  - 2026/11/25/',
    'LA  - zh-CN',
    'ER  - ',
    '',
  ])
})

test('is lines of a tag and a value each, that end with CR LF, whatever the title holds', () => {
  const source = {
    ...DOCUMENTS['undated page'],
    title: { zh: '第一行\nER  - \r\nTY  - BOOK\u2028"引" {花} <i>' },
  }
  const record = risRecord(documentItem(source, '2026-11-25'))
  const lines = record.split('\r\n')
  expect(lines.at(-1)).toBe('')
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/)
  expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - ELEC'])
  expect(lines.at(-2)).toBe('ER  - ')
  expect(record).toContain('TI  - 第一行 ER - TY - BOOK "引" {花} <i>\r\n')
})
