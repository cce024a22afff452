import { describe, expect, test } from 'vitest'
import { ALL_ZONES } from '@/lib/analysis/view'
import { bar } from '@/lib/charts/bar'
import { radar } from '@/lib/charts/radar'
import { themes } from '@/lib/charts/themes'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { manyZones, nothingKnown, renamed } from './fixtures/many-zones'
import { elementsOf, paragraphsOf, type ReadDocx, readDocx, rowsOf } from './fixtures/read-docx'
import { blankPainter, reportModel } from './fixtures/report-model'
import { makeReport } from './make-report'

type Changes = Parameters<typeof reportModel>[1]

async function report(locale: Locale, changes: Changes): Promise<ReadDocx> {
  const made = await makeReport(reportModel(locale, changes), { painter: blankPainter() })
  if (!made.ok || typeof made.content === 'string') throw new Error(JSON.stringify(made))
  return readDocx(made.content)
}

/** Every text of a report in both languages, whose parts are well-formed or it would not have been read. */
async function textsOf(dataset: Dataset, title: string): Promise<string[]> {
  const reports = await Promise.all(
    LOCALES.map((locale) => report(locale, { dataset, title, charts: [bar] })),
  )
  return reports.flatMap(({ document }) => paragraphsOf(document).map(({ text }) => text))
}

const HOSTILE: readonly (readonly [what: string, name: string, shown: string])[] = [
  ['a tag', '<w:p/><b>bold</b>', '<w:p/><b>bold</b>'],
  ['an entity', '&lt;b&gt; & &bogus;', '&lt;b&gt; & &bogus;'],
  ['the end of character data', ']]></w:t></w:r>', ']]></w:t></w:r>'],
  ['quotes', `"double" 'single'`, `"double" 'single'`],
  ['a formula', '=HYPERLINK("http://x","y")', '=HYPERLINK("http://x","y")'],
  ['a field', '{ SEQ 图 } \\* ARABIC', '{ SEQ 图 } \\* ARABIC'],
  ['a placeholder of the library', '{rId1} {headings-0}', '{rId1} {headings-0}'],
  ['an attribute', 'x r:id="rId8" r:embed="rId9"', 'x r:id="rId8" r:embed="rId9"'],
  ['emoji', '👩‍🌾 zone 🇨🇳', '👩‍🌾 zone 🇨🇳'],
  ['control characters', 'a\u0000b\u0007c\u001bd', 'a\ufffdb\ufffdc\ufffdd'],
  ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ['line ends', 'first\r\nsecond\tthird', 'first second third'],
  ['right to left', 'שלום', '\u2068שלום\u2069'],
]

test.for(HOSTILE)('%s in every name is text', async ([, name, shown]) => {
  const texts = await textsOf(renamed(name), name)
  expect(texts.filter((text) => text.includes(shown)).length).toBeGreaterThan(20)
})

test('an override of direction does not leave its own text', async () => {
  for (const text of await textsOf(renamed('\u202eevil'), 'title')) {
    const outside = text.replace(/\u2068[^\u2069]*\u2069/g, '')
    expect(outside).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  }
})

describe('two hundred zones with names of sixty characters', () => {
  const dataset = manyZones(200)
  const charts = [bar, radar, themes]
  const made = report('zh', { dataset, charts, view: { first: ALL_ZONES } })

  test('are all in the table, in its order', async () => {
    const [table] = elementsOf((await made).document, 'w:tbl')
    const rows = table ? rowsOf(table) : []
    expect(rows.length).toBe(202)
    expect(rows[1]?.[0]?.[0]).toHaveLength(60)
  })

  test('are not named in a sentence, and no picture is smaller than can be read', async () => {
    const { document } = await made
    const texts = paragraphsOf(document)
    const body = texts.filter(({ style }) => style === 'BodyText').map(({ text }) => text)
    expect(body[0]).toMatch(/^本报告比较200 个区，名称见比较表。/)
    expect(body.filter((text) => text.startsWith('这张图太高')).length).toBeGreaterThan(0)
    for (const { attributes } of elementsOf(document, 'wp:extent'))
      expect(Number(attributes.get('cx')) / 36_000).toBeCloseTo(160, 0)
  })
})

test('of two hundred zones the figures have the first, and say so below each picture', async () => {
  const { document } = await report('zh', { dataset: manyZones(200), charts: [bar, radar] })
  const notes = paragraphsOf(document).filter(({ style }) => style === 'SourceNote')
  const said = notes.map(({ text }) => /图中为前 (\d+) 个区（.*?），共 200 个。/.exec(text)?.[1])
  expect(said.filter(Boolean)).toEqual(['30', '12'])
  const texts = paragraphsOf(document).map(({ text }) => text)
  expect(texts.filter((text) => text.startsWith('这张图太高'))).toEqual([])
})

test('of more than three hundred zones the table has the first, and says so', async () => {
  const { document } = await report('zh', { dataset: manyZones(301), charts: [] })
  const [table] = elementsOf(document, 'w:tbl')
  // Heads, three hundred zones, the median.
  expect(table ? rowsOf(table).length : 0).toBe(302)
  const texts = paragraphsOf(document).map(({ text }) => text)
  const said = '以下是前 300 个区，共 301 个；全部可下载为 XLSX 或 CSV。'
  // Before the table, and before what is said of each zone.
  expect(texts.filter((text) => text === said)).toHaveLength(2)
})

test('a record too many for the annex is said, and none is listed', async () => {
  const { document } = await report('zh', { dataset: manyZones(700), charts: [] })
  const texts = paragraphsOf(document).map(({ text }) => text)
  expect(texts.filter((text) => /2,100 条记录得出，多于 2,000 条/.test(text)).length).toBe(1)
  expect(elementsOf(document, 'w:tbl').length).toBe(1)
})

test('a dataset with nothing known gives a report that says so, without a zero', async () => {
  for (const locale of LOCALES) {
    const { document } = await report(locale, { dataset: nothingKnown() })
    const [table] = elementsOf(document, 'w:tbl')
    const [, ...rows] = table ? rowsOf(table) : []
    const cells = rows.slice(0, -1).flatMap(([, ...cells]) => cells.flat())
    expect(new Set(cells)).toEqual(new Set([locale === 'zh' ? '未采集' : 'not collected']))
    const texts = paragraphsOf(document).map(({ text }) => text)
    expect(texts).toContain(
      locale === 'zh'
        ? '比较表中的数值没有依据的记录。'
        : 'No record supports the values in the table.',
    )
  }
})

test('a filter that leaves no zone gives a report that says so', async () => {
  const view = { filter: { include: ['talent'], exclude: [], match: 'any' as const } }
  const { document } = await report('en', { dataset: smallDataset(), view })
  const texts = paragraphsOf(document).map(({ text }) => text)
  expect(texts.some((text) => text.startsWith('No zone meets the conditions'))).toBe(true)
  expect(texts.filter((text) => text === 'Strategies of the zones')).toEqual([])
})
