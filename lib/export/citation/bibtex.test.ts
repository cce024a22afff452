import '@citation-js/plugin-bibtex'
import { Cite } from '@citation-js/core'
import { describe, expect, test } from 'vitest'
import { citationModel, DOCUMENTS } from '../fixtures/citation-model'
import { bibtexEntry } from './bibtex'
import { citationsOf } from './citations-of'
import type { CslItem, CslName } from './csl-item'
import { cslItems, documentItem } from './csl-items'

const LANGUAGES: Record<string, string> = { chinese: 'zh-CN', english: 'en' }

/** Entries as another program reads them, but for what BibTeX cannot say and what that program adds. */
function read(bib: string): { title?: string }[] {
  return new Cite(bib).data.map(({ _graph, genre, 'citation-key': id, publisher, ...item }) => ({
    ...item,
    id,
    language: LANGUAGES[String(item.language)],
    title: String(item.title).replace(/<\/?span[^>]*>/g, ''),
    type: item.type === 'article-journal' ? 'article-newspaper' : item.type,
    author: names(item.author),
    // An online entry has an organization, which that program takes for a publisher.
    ...(item.type === 'webpage' ? { 'container-title': publisher } : { publisher }),
  }))
}

/** A name that is one text comes back as a family name. */
function names(author: unknown): CslName[] | undefined {
  return (author as { family?: string; literal?: string }[] | undefined)?.map(
    ({ family, literal }) => ({ literal: literal ?? family ?? '' }),
  )
}

const withoutCustom = (items: readonly CslItem[]) =>
  items.map(({ custom: _, ...item }): CslItem => item)

test('another program reads the same references from the file', () => {
  const items = cslItems(citationModel('en'))
  expect(read(citationsOf('bibtex', citationModel('en')))).toEqual(withoutCustom(items))
})

test('keys are ASCII, and no two are the same', () => {
  const report = DOCUMENTS.report
  const sources = [report, { ...report, title: { zh: '同名' } }, { ...report, id: 'report-2' }]
  const file = citationsOf('bibtex', citationModel('zh', { sources }))
  const keys = Array.from(file.matchAll(/^@\w+\{(.*),$/gm), ([, key]) => key)
  expect(keys).toHaveLength(5)
  expect(new Set(keys).size).toBe(5)
  for (const key of keys) expect(key).toMatch(/^[a-z0-9.-]+$/)
})

test('two views of one dataset have keys of their own', () => {
  const key = (link: string) => cslItems(citationModel('zh', { link }))[0]?.id
  expect(key('https://a.example/zh/compare?x=1')).not.toBe(key('https://a.example/zh/compare?x=2'))
})

describe('a title', () => {
  const titled = (title: string) =>
    documentItem({ ...DOCUMENTS['page with authors'], title: { en: title } }, '2026-11-25')

  test('keeps its capitals, in braces', () => {
    expect(bibtexEntry(titled('Zones of Zhejiang: the FTZ and iPorts'))).toContain(
      'title = {Zones of {Zhejiang}: the {FTZ} and {iPorts}}',
    )
    expect(bibtexEntry(titled('FTZ rules'))).toContain('title = {{FTZ} rules}')
  })

  test.for([
    'braces { and } and {both}',
    'a lone } and then {',
    String.raw`a back\slash and \textbf{no command}`,
    '100 % & $5 #1 _under_ ^caret~tilde',
    '"double" quotes and @at',
    '<i>no italics</i>',
    'שלום and 中文',
    'half \ufffd of a character',
  ])('is read back as it was: %s', (title) => {
    const [item] = read(bibtexEntry(titled(title)))
    expect(item?.title).toBe(title)
  })
})

test('an address keeps what TeX would read, and ends no field', () => {
  const url = 'https://a.example/x_y?b=%E4%B8%AD&c=1#d~e'
  const item = (each: string) =>
    bibtexEntry(documentItem({ ...DOCUMENTS.report, url: each }, '2026-11-25'))
  expect(item(url)).toContain(`url = {${url}}`)
  expect(item('https://a.example/}{')).toContain('url = {https://a.example/%7D%7B}')
})
