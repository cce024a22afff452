import { describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/i18n/locales'
import { citationModel, DOCUMENTS } from '../fixtures/citation-model'
import { CITATION_FORMATS } from './citation-formats'
import { type CitationStyle, cite } from './cite'
import { htmlText, plainText } from './cited-text'
import { cslItems, documentItem } from './csl-items'

const KINDS = ['view', 'dataset', ...Object.keys(DOCUMENTS)]

/** Every reference of the model by its kind, as plain text. */
function cited(style: CitationStyle, locale: Locale): Record<string, string> {
  const texts = cite(style, cslItems(citationModel(locale)), locale).map(({ text }) =>
    plainText(text),
  )
  return Object.fromEntries(KINDS.map((kind, i) => [kind, texts[i] ?? '']))
}

describe('GB/T 7714—2025', () => {
  test('sets commas and round brackets in full width, in a Chinese list', () => {
    expect(cited('gbt7714-2025', 'zh')).toEqual({
      view: '编者. 各区目标（小数据集，1.2.0 版）[EB/OL]. （2026-11-20）[2026-11-25]. https://zones.example/zh/compare?metric=goals.',
      dataset:
        '编者. 小数据集[DS/OL]. V1.2.0. （2026-11-20）[2026-11-25]. https://zones.example/zh/datasets#small-zones.',
      paper: '三区挂牌[N/OL]. 示例日报，2020-12-21. https://paper.example/2020/1.html.',
      'paper in print': '甲记者，乙记者. 甲区的港[N]. 示例日报，2017-04-08.',
      'undated page':
        '示例办公室. 三区发展路径[EB/OL]. [2026-11-25]. https://office.example/paths.',
      'page with authors':
        'First Office，Second Office，Third Office，et al. Linked zones and their ports[EB/OL]. （2021-03）[2022-05-06]. https://site.example/ports?a=1&b=2_3.',
      report:
        '示例研究院. 三区发展报告（2023）[R/OL]. 2023-12-28. https://institute.example/r.pdf.',
      'report in print': 'Port Authority. Annual report on ports[R]. Example Press，2019.',
      notice: '示例政府. 批复公告[Z].',
    })
  })

  test('cites a document in its own words in an English list too', () => {
    const { view, dataset, ...documents } = cited('gbt7714-2025', 'en')
    expect([view, dataset]).toEqual([
      'The editors. Goals by zone (Small zones, version 1.2.0)[EB/OL]. （2026-11-20）[2026-11-25]. https://zones.example/en/compare?metric=goals.',
      'The editors. Small zones[DS/OL]. V1.2.0. （2026-11-20）[2026-11-25]. https://zones.example/en/datasets#small-zones.',
    ])
    expect(cited('gbt7714-2025', 'zh')).toMatchObject(documents)
  })
})

test('GB/T 7714—2015 sets its marks in half width and gives the day of looking up for all that is online', () => {
  expect(cited('gbt7714-2015', 'zh')).toEqual({
    view: '编者. 各区目标（小数据集，1.2.0 版）[EB/OL]. (2026-11-20)[2026-11-25]. https://zones.example/zh/compare?metric=goals.',
    dataset:
      '编者. 小数据集[DS/OL]. V1.2.0. (2026-11-20)[2026-11-25]. https://zones.example/zh/datasets#small-zones.',
    paper: '三区挂牌[N/OL]. 示例日报, 2020-12-21[2026-11-25]. https://paper.example/2020/1.html.',
    'paper in print': '甲记者, 乙记者. 甲区的港[N]. 示例日报, 2017-04-08.',
    'undated page': '示例办公室. 三区发展路径[EB/OL]. [2026-11-25]. https://office.example/paths.',
    'page with authors':
      'First Office, Second Office, Third Office, et al. Linked zones and their ports[EB/OL]. (2021-03)[2022-05-06]. https://site.example/ports?a=1&b=2_3.',
    report:
      '示例研究院. 三区发展报告（2023）[R/OL]. (2023-12-28)[2026-11-25]. https://institute.example/r.pdf.',
    'report in print': 'Port Authority. Annual report on ports[R]. Example Press, 2019.',
    notice: '示例政府. 批复公告[Z].',
  })
})

describe('APA', () => {
  test('gives the English names of Chinese documents, and their titles with a translation', () => {
    expect(cited('apa', 'en')).toEqual({
      view: 'The editors. (2026, November 20). Goals by zone (Small zones, version 1.2.0). https://zones.example/en/compare?metric=goals',
      dataset:
        'The editors. (2026). Small zones (Version 1.2.0) [Data set]. https://zones.example/en/datasets#small-zones',
      paper:
        '三区挂牌 [Three zones open]. (2020, December 21). Example Daily. https://paper.example/2020/1.html',
      'paper in print':
        'Reporter A & Reporter B. (2017, April 8). 甲区的港 [The harbour of Alpha]. Example Daily.',
      'undated page':
        'Example Office. (n.d.). 三区发展路径 [Paths of three zones]. Retrieved November 25, 2026, from https://office.example/paths',
      'page with authors':
        'First Office, Second Office, Third Office, & Fourth Office. (2021, March). Linked zones and their ports. Example Site. https://site.example/ports?a=1&b=2_3',
      report:
        'Example Institute. (2023). 三区发展报告（2023） [Report on three zones, 2023]. https://institute.example/r.pdf',
      'report in print': 'Port Authority. (2019). Annual report on ports. Example Press.',
      notice: 'Example Government. (n.d.). 批复公告 [Notice of approval].',
    })
  })

  test('speaks Chinese in a Chinese list', () => {
    expect(cited('apa', 'zh')).toMatchObject({
      dataset:
        '编者. (2026). 小数据集 (1.2.0 版) [数据集]. https://zones.example/zh/datasets#small-zones',
      'paper in print': '甲记者、乙记者. (2017年4月8日). 甲区的港. 示例日报.',
      'undated page':
        '示例办公室. (无日期). 三区发展路径. 2026年11月25日检索自 https://office.example/paths',
      'page with authors':
        'First Office, Second Office, Third Office, & Fourth Office. (2021年3月). Linked zones and their ports. Example Site. https://site.example/ports?a=1&b=2_3',
    })
  })

  test('sets titles in italics but Chinese ones, and says which words are Chinese', () => {
    const [page, report] = cite(
      'apa',
      [
        documentItem(DOCUMENTS['undated page'], '2026-11-25'),
        documentItem(DOCUMENTS['report in print'], '2026-11-25'),
      ],
      'en',
    )
    expect(page?.language).toBe('en')
    expect(htmlText(page?.text ?? [])).toContain('<span lang="zh-CN">三区发展路径</span> [Paths')
    expect(htmlText(report?.text ?? [])).toContain('(2019). <i>Annual report on ports</i>. Example')
  })

  test('names twenty authors, of more the first nineteen and the last', () => {
    const author = Array.from({ length: 22 }, (_, i) => ({ literal: `Office ${i + 1}` }))
    const item = { id: 'x', type: 'document', language: 'en', title: 'Title' } as const
    const text = (n: number) =>
      plainText(cite('apa', [{ ...item, author: author.slice(0, n) }], 'en')[0]?.text ?? [])
    expect(text(20)).toMatch(/Office 19, & Office 20\. \(n\.d\.\)/)
    expect(text(22)).toMatch(/Office 19, \. \. \. Office 22\. \(n\.d\.\)/)
    expect(text(22)).not.toContain('Office 20')
  })
})

test('every style makes a file of every reference, whose lists are numbered where the standard numbers them', async () => {
  for (const format of CITATION_FORMATS) {
    const made = await format.make(citationModel('zh'))
    const content = made.ok ? String(made.content) : ''
    for (const title of ['各区目标', '小数据集', '三区挂牌', '批复公告'])
      expect([format.id, content]).toEqual([format.id, expect.stringContaining(title)])
    expect(/^\[9\] 示例政府/m.test(content)).toBe(format.id.startsWith('gbt'))
  }
})

describe('text that would break a reference', () => {
  const titled = (title: string) =>
    documentItem({ ...DOCUMENTS['undated page'], title: { zh: title } }, '2026-11-25')
  const shown = (title: string, style: CitationStyle) =>
    cite(style, [titled(title)], 'zh')[0]?.text ?? []

  test('is text and not markup', () => {
    const markup = htmlText(shown('<i>题</i> & <img src=x onerror=alert(1)> "名"', 'apa'))
    expect(markup).toContain('&lt;i&gt;题&lt;/i&gt; &amp; &lt;img')
    expect(markup).not.toMatch(/<(?!\/?a\b)/)
  })

  test('is one line, without halves of characters', () => {
    expect(plainText(shown('第一行\r\n第二行\u2028\ud800尾', 'gbt7714-2025'))).toContain(
      '. 第一行 第二行 \ufffd尾[EB/OL]. ',
    )
  })

  test('does not turn round what follows', () => {
    for (const style of ['gbt7714-2025', 'apa'] as const) {
      const text = plainText(shown('\u202eשלום', style))
      expect(text).toContain('\u2068\u202eשלום\u202c\u2069')
    }
  })

  test('closes a sentence once', () => {
    expect(plainText(shown('这样好吗？', 'apa'))).toContain('). 这样好吗？ 2026年')
    const item = { ...titled('题'), author: [{ literal: 'Example Inc.' }] }
    expect(plainText(cite('gbt7714-2025', [item], 'zh')[0]?.text ?? [])).toMatch(
      /^Example Inc\. 题/,
    )
  })
})
