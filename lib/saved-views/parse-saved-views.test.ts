import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '@/lib/domain/text'
import { parseSavedViews } from './parse-saved-views'
import { type SavedView, VIEW_PAGES, viewKey } from './saved-view'
import { tidyName } from './view-name'
import { writeSavedViews } from './write-saved-views'

const ports: SavedView = {
  name: '港航：宁波与台州',
  page: 'compare',
  query: 'themes=port-shipping&zones=ningbo~taizhou',
  dataset: 'zhejiang-linkage-zones',
  savedOn: '2026-11-23',
}
const fileWith = (...entries: unknown[]) => writeSavedViews([], entries)
const places = (text: string) => parseSavedViews(text).problems.map(({ path }) => path)

const names = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map(tidyName)
  .filter((name) => name !== '')
const views = fc.uniqueArray(
  fc.record<SavedView>({
    name: names,
    page: fc.constantFrom(...VIEW_PAGES),
    query: fc.stringMatching(/^[\w.~=&-]{0,30}$/),
    dataset: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
    savedOn: fc
      .date({
        min: new Date('0001-01-01'),
        max: new Date('9999-12-31'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10)),
  }),
  { comparator: (a, b) => viewKey(a) === viewKey(b) || a.name === b.name },
)

describe('what is written', () => {
  test('is read again, whatever the views are called', () => {
    fc.assert(
      fc.property(views, (some) => {
        expect(parseSavedViews(writeSavedViews(some))).toEqual({
          views: some,
          unread: [],
          problems: [],
          isNewer: false,
        })
      }),
    )
  })

  test('keeps a name of 10,000 characters', () => {
    const long = { ...ports, name: '𠮷'.repeat(10_000) }
    expect(parseSavedViews(writeSavedViews([long])).views).toEqual([long])
  })
})

describe('what cannot be read', () => {
  test('is never thrown, and never lost: writing what was read, and reading it again, changes nothing', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.jsonValue()).map((entries) => fileWith(...entries)),
      fc.jsonValue().map((value) => JSON.stringify({ ...JSON.parse(fileWith()), views: value })),
      fc
        .dictionary(fc.constantFrom(...Object.keys(ports)), fc.jsonValue())
        .map((changes) => fileWith(ports, { ...ports, ...changes })),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const read = parseSavedViews(text)
        expect(read.problems.length).toBeGreaterThanOrEqual(read.unread.length)
        for (const problem of read.problems)
          for (const said of [problem.wanted, problem.got, problem.remedy])
            for (const language of LANGUAGES) expect(said[language]).not.toBe('')
        const again = parseSavedViews(writeSavedViews(read.views, read.unread))
        expect(again.views).toEqual(read.views)
        expect(again.unread).toEqual(read.unread)
      }),
    )
  })

  test('is named by its place, and the valid views beside it are read', () => {
    const text = fileWith(
      { ...ports, savedOn: '2026-02-30' },
      ports,
      { ...ports, page: 'charts', query: 'tab=radar#x' },
      { ...ports, name: ' \u200b' },
      { ...ports, dataset: 'My data', query: undefined },
      'ports',
      { ...ports, name: 7, savedOn: '2026' },
    )
    expect(parseSavedViews(text).views).toEqual([ports])
    expect(parseSavedViews(text).unread).toHaveLength(6)
    expect(places(text)).toEqual([
      '$.views[0].savedOn',
      '$.views[2].page',
      '$.views[2].query',
      '$.views[3].name',
      '$.views[4].query',
      '$.views[4].dataset',
      '$.views[5]',
      '$.views[6].name',
      '$.views[6].savedOn',
    ])
  })

  test('is a file that is no JSON, holds something else, or has no list', () => {
    expect(parseSavedViews('').problems[0]?.got.en).toBe('an empty file')
    expect(places('%PDF-1.7')).toEqual(['$'])
    expect(places('[]')).toEqual(['$'])
    expect(places('{"id":"zhejiang-linkage-zones","version":"1.0.0"}')).toEqual(['$.format'])
    expect(places('{"format":"zonescope-saved-views","version":1}')).toEqual(['$.views'])
    expect(places('{"format":"zonescope-saved-views","version":"1"}')).toEqual(['$.version'])
  })

  test('is a later format, and is known as such', () => {
    const later = '{"format":"zonescope-saved-views","version":2,"views":[]}'
    expect(parseSavedViews(later)).toMatchObject({ views: [], isNewer: true })
    expect(parseSavedViews(later.replace('2', '0')).isNewer).toBe(false)
  })
})

test('an address or a name that stands twice in a file that was edited is taken once', () => {
  const text = fileWith(ports, { ...ports, name: 'Again' }, { ...ports, query: 'tab=dots' })
  expect(parseSavedViews(text).views).toEqual([
    ports,
    { ...ports, name: `${ports.name} (2)`, query: 'tab=dots' },
  ])
})

test('a file is read by people too: one key on a line', () => {
  expect(writeSavedViews([ports])).toBe(`{
  "format": "zonescope-saved-views",
  "version": 1,
  "views": [
    {
      "name": "港航：宁波与台州",
      "page": "compare",
      "query": "themes=port-shipping&zones=ningbo~taizhou",
      "dataset": "zhejiang-linkage-zones",
      "savedOn": "2026-11-23"
    }
  ]
}
`)
})
