import { describe, expect, test } from 'vitest'
import { CHARTS } from '@/lib/charts/registry'
import { allElements } from '@/lib/export/fixtures/parse-xml'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import {
  attributeOf,
  elementsOf,
  paragraphsOf,
  type ReadDocx,
  readDocx,
} from './fixtures/read-docx'
import { blankPainter, reportModel } from './fixtures/report-model'
import { makeReport } from './make-report'

const WITH_RANKS = { weights: { goals: 3, measures: 1 } }

const made = new Map<Locale, Promise<ReadDocx>>()

/** The report in a language, made once for all tests that look at it. */
function report(locale: Locale): Promise<ReadDocx> {
  const known = made.get(locale) ?? make(locale)
  made.set(locale, known)
  return known
}

async function make(locale: Locale): Promise<ReadDocx> {
  const model = reportModel(locale, { view: WITH_RANKS })
  const file = await makeReport(model, { painter: blankPainter() })
  if (!file.ok || typeof file.content === 'string') throw new Error(JSON.stringify(file))
  return readDocx(file.content)
}

function styleOf({ styles }: ReadDocx, id: string) {
  const found = elementsOf(styles, 'w:style').filter(
    ({ attributes }) => attributes.get('w:styleId') === id,
  )
  expect([id, found.length]).toEqual([id, 1])
  return found[0] as (typeof found)[number]
}

describe.for(LOCALES)('a report in %s', (locale) => {
  test('has captions that Word counts, below figures and above tables', async () => {
    const { document } = await report(locale)
    const paragraphs = paragraphsOf(document)
    const labels = locale === 'zh' ? ['图', '表'] : ['Figure', 'Table']
    const captions = paragraphs.filter(({ style }) => style === 'Caption')
    const fields = captions.map(({ element }) =>
      attributeOf(element, 'w:fldSimple', 'w:instr')?.trim(),
    )
    const figures = CHARTS.map(() => `SEQ ${labels[0]} \\* ARABIC`)
    expect(fields).toEqual([...figures, ...Array(2).fill(`SEQ ${labels[1]} \\* ARABIC`)])
    const gap = locale === 'zh' ? '\u3000' : '. '
    const numbers = captions.map(({ text }) => text.split(gap)[0])
    expect(numbers).toEqual([
      ...CHARTS.map((_, i) => `${labels[0]} ${i + 1}`),
      `${labels[1]} 1`,
      `${labels[1]} 2`,
    ])
    for (const { style, element } of paragraphs)
      if (elementsOf(element, 'w:drawing').length > 0) expect(style).toBe('Figure')
    const body = document.children[0]?.children ?? []
    const at = (name: string) =>
      body.flatMap((element, i) => (elementsOf(element, name).length > 0 ? [i] : []))
    for (const i of at('w:drawing')) expect(captionAt(i + 1)).toContain(labels[0])
    for (const i of at('w:tbl')) expect(captionAt(i - 1)).toContain(labels[1])

    function captionAt(i: number) {
      const [paragraph] = body[i] ? paragraphsOf(body[i]) : []
      return paragraph?.style === 'Caption' ? paragraph.text : undefined
    }
  })

  test('sets tables in three lines by a style alone, with a head that repeats', async () => {
    const docx = await report(locale)
    const style = styleOf(docx, 'ThreeLineTable')
    const rules = (root: typeof style, within: string) =>
      elementsOf(root, within)
        .flatMap(({ children }) => children)
        .map(({ name, attributes }) => `${name} ${attributes.get('w:sz')}`)
    expect(rules(style, 'w:tblBorders')).toEqual(['w:top 12', 'w:bottom 12'])
    expect(rules(style, 'w:tcBorders')).toEqual(['w:bottom 6'])
    expect(attributeOf(style, 'w:tblStylePr', 'w:type')).toBe('firstRow')
    const tables = elementsOf(docx.document, 'w:tbl')
    expect(tables.length).toBe(2)
    for (const table of tables) {
      expect(attributeOf(table, 'w:tblStyle')).toBe('ThreeLineTable')
      expect(elementsOf(table, 'w:tblBorders')).toEqual([])
      expect(elementsOf(table, 'w:tcBorders')).toEqual([])
      const [head, ...rows] = elementsOf(table, 'w:tr')
      expect(head && elementsOf(head, 'w:tblHeader').length).toBe(1)
      for (const row of rows) expect(elementsOf(row, 'w:tblHeader')).toEqual([])
    }
  })

  test('formats nothing but by styles, and every style that it uses is there', async () => {
    const docx = await report(locale)
    const known = new Set(
      elementsOf(docx.styles, 'w:style').map(({ attributes }) => attributes.get('w:styleId')),
    )
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) =>
      [docx.document, docx.part('word/footer1.xml')].flatMap((root) =>
        elementsOf(root, name).map(({ attributes }) => attributes.get('w:val')),
      ),
    )
    expect(used.length).toBeGreaterThan(100)
    expect([...new Set(used)].filter((id) => !known.has(id))).toEqual([])
    const direct = elementsOf(docx.document, 'w:rPr')
      .flatMap(({ children }) => children)
      .filter(({ name, attributes }) => {
        const isHint = name === 'w:rFonts' && [...attributes.keys()].join() === 'w:hint'
        return name !== 'w:rStyle' && !isHint
      })
    expect(direct).toEqual([])
  })

  test('uses Word’s own styles where Word has them', async () => {
    const docx = await report(locale)
    const names = ['Title', 'Heading1', 'Heading2', 'Caption', 'Quote', 'BodyText', 'ListBullet']
    expect(names.map((id) => attributeOf(styleOf(docx, id), 'w:name'))).toEqual([
      'Title',
      'heading 1',
      'heading 2',
      'caption',
      'Quote',
      'Body Text',
      'List Bullet',
    ])
    expect(attributeOf(styleOf(docx, 'Heading2'), 'w:outlineLvl')).toBe('1')
    expect(styleOf(docx, 'Normal').attributes.get('w:default')).toBe('1')
  })

  test('says its languages and sets Song for print and Hei for headings', async () => {
    const docx = await report(locale)
    const defaults = elementsOf(docx.styles, 'w:docDefaults')[0] as ReadDocx['styles']
    expect(attributeOf(defaults, 'w:lang', 'w:eastAsia')).toBe('zh-CN')
    expect(attributeOf(defaults, 'w:lang')).toBe(locale === 'zh' ? 'en-US' : 'en-GB')
    const eastern = (root: ReadDocx['styles']) => attributeOf(root, 'w:rFonts', 'w:eastAsia')
    const faces = [eastern(defaults), eastern(styleOf(docx, 'Heading1'))]
    expect(faces).toEqual(locale === 'zh' ? ['宋体', '黑体'] : ['SimSun', 'SimHei'])
    const core = docx.part('docProps/core.xml')
    expect(elementsOf(core, 'dc:language')[0]?.text).toBe(locale === 'zh' ? 'zh-CN' : 'en')
    expect(elementsOf(core, 'dc:title')[0]?.text).toBe(reportModel(locale).title)
    expect(elementsOf(core, 'dc:description')[0]?.text).toMatch(
      locale === 'zh' ? /比较/ : /compares/,
    )
  })

  test('lies on A4 with page numbers', async () => {
    const docx = await report(locale)
    for (const { attributes } of elementsOf(docx.document, 'w:pgSz'))
      expect([Number(attributes.get('w:w')), Number(attributes.get('w:h'))].toSorted()).toEqual([
        11906, 16838,
      ])
    const footer = docx.part('word/footer1.xml')
    expect(elementsOf(footer, 'w:instrText').map(({ text }) => text)).toEqual(['PAGE'])
    const [paragraph] = paragraphsOf(footer)
    expect(paragraph?.text).toBe(locale === 'zh' ? '第  页' : 'Page ')
  })

  test('describes every picture in sentences, each under an id of its own', async () => {
    const { document } = await report(locale)
    const { figures } = reportModel(locale, { view: WITH_RANKS })
    const pictures = elementsOf(document, 'wp:docPr').map(({ attributes }) => attributes)
    expect(pictures.map((each) => each.get('title'))).toEqual(figures.map(({ title }) => title))
    for (const [i, { summary }] of figures.entries())
      expect(pictures[i]?.get('descr')).toContain(summary)
    expect(new Set(pictures.map((each) => each.get('id'))).size).toBe(figures.length)
  })

  test('has a part for every relation, and a place in the text for every link', async () => {
    const docx = await report(locale)
    const relations = docx.part('word/_rels/document.xml.rels').children
    const ids = relations.map(({ attributes }) => attributes.get('Id'))
    expect(ids).toEqual(ids.map((_, i) => `rId${i + 1}`))
    for (const { attributes } of relations)
      if (attributes.get('TargetMode') !== 'External')
        expect(docx.paths).toContain(`word/${attributes.get('Target')}`)
    const used = allElements(docx.document).flatMap(({ attributes }) =>
      ['r:id', 'r:embed'].flatMap((key) => attributes.get(key) ?? []),
    )
    expect(used.filter((id) => !ids.includes(id))).toEqual([])
    expect(docx.paths.filter((path) => path.endsWith('/'))).toEqual([])
  })
})

test('a picture is as wide as the text, and as tall as its pixels make it', async () => {
  const { document } = await report('zh')
  const [extent] = elementsOf(document, 'wp:extent')
  // 160 mm in English Metric Units, of which a millimetre has 36,000.
  expect(Number(extent?.attributes.get('cx')) / 36_000).toBeCloseTo(160, 0)
})

test('Chinese marks that Latin has too are marked as Chinese; those of English are not', async () => {
  const hinted = async (locale: Locale) => {
    const { document } = await report(locale)
    return elementsOf(document, 'w:r')
      .filter((run) => attributeOf(run, 'w:rFonts', 'w:hint') === 'eastAsia')
      .map(({ text }) => text)
  }
  expect((await hinted('zh')).length).toBeGreaterThan(5)
  for (const text of await hinted('en')) expect(text).toMatch(/\p{Script=Han}/u)
})
