import { expect, test } from 'vitest'
import { documentSections } from './document-sections'
import type { Evidence } from './evidence'

const quote = (id: string, start: number, section?: string): Evidence => ({
  id,
  source: 'report',
  exact: '字',
  prefix: '',
  suffix: '',
  start,
  end: start + 1,
  locator: section === undefined ? {} : { section },
})

test('quotes stand under their sections, in the order of the text', () => {
  const found = documentSections([quote('c', 30, '二'), quote('b', 20, '一'), quote('a', 10, '一')])
  expect(found.map(({ section, quotes }) => [section, quotes.map(({ id }) => id)])).toEqual([
    ['一', ['a', 'b']],
    ['二', ['c']],
  ])
})

test('a document without sections is one', () => {
  expect(documentSections([quote('a', 1), quote('b', 2)])).toHaveLength(1)
})

test('evidence without a place is not among the quotes', () => {
  expect(documentSections([{ id: 'a', source: 'report', exact: '246', locator: {} }])).toEqual([])
})
