import readWorkbook from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { cellOf } from '@/lib/analysis/comparison'
import type { View } from '@/lib/analysis/view'
import type { Chart } from '@/lib/charts/chart'
import { chartById } from '@/lib/charts/registry'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { type FigureModel, type FigureSetting, figureModel } from '../figure'
import { chartInput, SETTING, WEIGHTS } from '../fixtures/chart-input'
import { manyZones } from '../fixtures/many-zones'
import { named, readPresentation, seriesOf } from '../fixtures/read-presentation'
import { pptxSlide } from '../formats/pptx-slide'

const CHART_IDS = ['bars', 'radar', 'dots', 'themes', 'overlap', 'weighting']

describe('bars', () => {
  test('are a native chart whose numbers are those of the comparison', async () => {
    const { comparison } = chartInput(smallDataset(), 'en')
    const { charts } = await slideOf('bars')
    const series = seriesOf(chart(charts, 0))
    expect(series.map(({ name }) => name)).toEqual([
      'component',
      'end goal',
      'umbrella',
      'outcome',
      'Value',
    ])
    expect(series[0]?.categories).toEqual(['Alpha', 'Beta', 'Gamma'])
    // Alpha has two components, an end goal, an umbrella and an outcome; 5, 2 and 1 in all.
    expect(series.map(({ values }) => values[0])).toEqual([2, 1, 1, 1, 5])
    expect(series.at(-1)?.values).toEqual(
      comparison.zones.map(({ id }) => cellOf(comparison.shown, id).value),
    )
  })

  test('leave a gap where a value is missing, and the axis says why; 0 is a value', async () => {
    const area = await slideOf('bars', { metric: 'stated-area' })
    expect(seriesOf(chart(area.charts, 0))).toEqual([
      {
        name: 'Area',
        categories: ['Alpha', 'Beta: digits lost .08', 'Gamma: not stated'],
        values: [12.5, null, null],
      },
    ])
    const measures = await slideOf('bars', { metric: 'measures' })
    expect(seriesOf(chart(measures.charts, 0)).at(-1)?.values).toEqual([2, 1, 0])
  })

  test('have a workbook in which the numbers are numbers, 0 among them, and missing ones are empty', async () => {
    const measures = await slideOf('bars', { metric: 'measures' })
    expect(await workbook(measures.charts, 0)).toEqual([
      ['Measures', 'Measures'],
      ['Alpha', 2],
      ['Beta', 1],
      ['Gamma', 0],
    ])
    const area = await slideOf('bars', { metric: 'stated-area' })
    expect((await workbook(area.charts, 0)).map((row) => row[1] ?? null)).toEqual([
      'Area',
      12.5,
      null,
      null,
    ])
  })

  test('say the difference from a baseline at each number', async () => {
    const { charts, slides } = await slideOf('bars', { baseline: 'beta' })
    const labels = named(chart(charts, 0), 'c:rich').map(({ text }) => text.replace('\u00a0', ' '))
    expect(labels).toEqual(['5 (+3)', '1 (−1)'])
    expect(seriesOf(chart(charts, 0))[0]?.categories).toContain('Beta (baseline)')
    expect(slides[0]?.texts).toContain('baseline, Beta: 2')
  })
})

test('radars are native charts on the scale of the figure; what is no axis there is none here', async () => {
  const { charts, slides } = await slideOf('radar')
  expect(charts).toHaveLength(3)
  const [ghost, alpha] = seriesOf(chart(charts, 0))
  expect(alpha?.categories).toEqual([
    'Sub-areas 2',
    'Themes 2',
    'Goals 5',
    'Measures 2',
    'Linkages 1',
  ])
  // Of the highest: 2 of 3 sub-areas, the others highest themselves.
  expect(alpha?.values.map((value) => Number(value?.toFixed(3)))).toEqual([0.667, 1, 1, 1, 1])
  expect(ghost?.name).toBe('median of three')
  expect(slides[0]?.texts.join(' ')).toContain('Not an axis: Area')
  const [head, , goals] = await workbook(charts, 0).then(([first, , , third]) => [
    first,
    null,
    third,
  ])
  expect(head).toEqual([null, 'median of three', 'Alpha', null, 'Alpha'])
  expect(goals?.at(-1)).toBe(5)
})

test('an overlay is one native radar with its zones named beside it', async () => {
  const { charts } = await slideOf('radar', { radar: 'overlay' })
  expect(seriesOf(chart(charts, 0)).map(({ name }) => name)).toEqual([
    'median of three',
    'Alpha',
    'Beta',
    'Gamma',
  ])
  expect(named(chart(charts, 0), 'c:legend')).toHaveLength(1)
})

describe('matrices and lists are native tables', () => {
  test('themes, with weight and words', async () => {
    const { slides } = await slideOf('themes')
    const [head, ...rows] = slides[0]?.tables[0] ?? []
    expect(head?.[0]).toBe('Theme')
    expect(new Set(head)).toEqual(new Set(['Theme', 'Alpha', 'Beta', 'Gamma', 'Held by']))
    const finance = rows.find(([theme]) => theme === 'Finance')
    expect(finance?.[head?.indexOf('Beta') ?? 0]).toMatch(/^minor: .*金融/)
    expect(finance?.[head?.indexOf('Alpha') ?? 0]).toBe('·')
    expect(finance?.at(-1)).toBe('Beta only')
    expect(slides[0]?.texts.join(' ')).toContain('“·” means not stated.')
  })

  test('overlap, dots and the reader’s weighting', async () => {
    const overlap = (await slideOf('overlap')).slides[0]?.tables[0] ?? []
    const [head = [], alpha = []] = [overlap[0], overlap.find(([zone]) => zone === 'Alpha')]
    expect(alpha[head.indexOf('Beta')]).toBe('50%')
    expect(alpha[head.indexOf('Alpha')]).toBe('—')
    const dots = (await slideOf('dots')).slides[0]?.tables[0] ?? []
    expect(dots.find(([zone]) => zone === 'Beta')?.at(-1)).toBe('digits lost .08')
    expect(dots.at(-1)?.slice(0, 2)).toEqual(['Median of three', '2'])
    const ranks = (await slideOf('weighting')).slides[0]?.tables[0] ?? []
    expect(ranks[1]?.slice(0, 3)).toEqual(['Alpha', '1.00', '1'])
  })
})

describe.each(LOCALES)('every slide (%s)', (locale) => {
  test.each(CHART_IDS)('of %s has title, source, link, notes and descriptions', async (id) => {
    const figure = figureOf(id, {}, locale)
    const { slides, parts } = await made(figure)
    const [slide] = slides
    expect(slide?.title).toBe(figure.title)
    const said = slide?.texts.join('\n') ?? ''
    for (const words of [...figure.credit, 'zonescope.example/zh/compare?metric=goals'])
      expect(said).toContain(words)
    expect(slide?.links).toEqual([figure.link])
    expect(slide?.notes).toEqual(
      expect.arrayContaining([figure.summary, ...figure.credit, figure.link]),
    )
    const alts = [...(slide?.alts ?? [])].filter(([name]) => /^(Chart|Table)/.test(name))
    expect(alts.length).toBeGreaterThan(0)
    for (const [, alt] of alts) expect(alt.length).toBeGreaterThan(8)
    const ids = named(slide?.root ?? NOTHING, 'p:cNvPr').map((each) => each.attributes.get('id'))
    expect(new Set(ids).size).toBe(ids.length)
    const fonts = parts.get('ppt/theme/theme1.xml')
    expect(fonts && named(fonts, 'a:ea')[0]?.attributes.get('typeface')).toBe('Microsoft YaHei')
    const runs = named(slide?.root ?? NOTHING, 'a:rPr')
    expect(
      runs.every(({ attributes }) => attributes.get('lang') === (locale === 'zh' ? 'zh-CN' : 'en')),
    ).toBe(true)
  })
})

test('without its headings a slide keeps its source', async () => {
  const { slides } = await made(figureOf('bars', {}, 'en', { headings: false }))
  expect(slides[0]?.title).toBe('')
  expect(slides[0]?.texts.join(' ')).toContain('Example Office')
})

test('a dark figure leaves on dark slides, in the colours for them', async () => {
  const { slides, charts, parts } = await made(figureOf('bars', {}, 'en', { ground: 'dark' }))
  expect(slides).toHaveLength(1)
  const colours = named(chart(charts, 0), 'a:srgbClr').map(({ attributes }) =>
    attributes.get('val'),
  )
  expect(colours).toContain('A6C3FE')
  expect(colours).not.toContain('5E8EED')
  const layout = parts.get('ppt/slideLayouts/slideLayout2.xml')
  expect(
    layout &&
      named(layout, 'p:bg')[0]?.children[0]?.children[0]?.children[0]?.attributes.get('val'),
  ).toBe('131517')
})

test('the same figure gives the same bytes, however many were made before', async () => {
  const bytes = async () => {
    const file = await pptxSlide.make(figureOf('radar'))
    return file.ok ? Buffer.from(file.content as Uint8Array).toString('base64') : ''
  }
  expect(await bytes()).toBe(await bytes())
})

test('says how far it is, and stops where it is called off', async () => {
  const shares: number[] = []
  const signal = new AbortController().signal
  await pptxSlide.make(figureOf('bars'), { signal, onProgress: (share) => shares.push(share) })
  expect(shares).toEqual([0.5, 1])
  const stopped = await pptxSlide.make(figureOf('bars'), {
    signal: AbortSignal.abort(),
    onProgress: () => undefined,
  })
  expect(stopped).toEqual({ ok: false, problem: { code: 'cancelled' } })
})

const HOSTILE = {
  'a tag': ['<b onload="x">&', '<b onload="x">&'],
  'a formula': ['=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
  'control characters and lone surrogates': ['a\u0000b\ud800c\uffff', 'a\ufffdb\ufffdc\ufffd'],
  'words from right to left': ['\u202eevil שלום', '\u2068\u202eevil שלום\u202c\u2069'],
  emoji: ['👩‍🌾 zone 🇨🇳', '👩‍🌾 zone 🇨🇳'],
} as const

test.each(Object.entries(HOSTILE))('%s in names is text', async (_, [name, shown]) => {
  const dataset = hostileDataset(name)
  for (const id of CHART_IDS) {
    const figure = figureOf(id, {}, 'en', { link: `https://x.example/?q=${name}` }, dataset)
    const { slides, charts } = await made(figure)
    expect(slides.map(({ texts }) => texts.join('')).join('')).toContain(shown)
    expect(named(slides[0]?.root ?? NOTHING, 'b')).toHaveLength(0)
    for (const at of charts.keys()) {
      const cells = (await workbook(charts, at)).flat()
      expect(cells.filter((cell) => typeof cell === 'string').join('')).toContain(shown)
    }
  }
})

describe('more zones than a chart can hold', () => {
  const long = (n: number) =>
    `第 ${n} 个名称长得要占好几行的经济技术开发与自由贸易联动创新示范区及其周边配套产业协同发展片区（含海港空港陆港）`

  test('are named as left out, and a table has them all', async () => {
    const dataset = manyZones(40, (n) => `Zone ${n}`)
    const { slides, charts } = await made(figureOf('bars', {}, 'en', {}, dataset))
    const drawn = seriesOf(chart(charts, 0))[0]?.categories.length ?? 0
    expect(drawn).toBeGreaterThan(12)
    expect(drawn).toBeLessThan(40)
    expect(slides[0]?.texts.join(' ')).toContain(`first ${drawn} of 40 zones`)
    const tables = slides.flatMap(({ tables }) => tables)
    expect(tables.map(([head]) => head)).toEqual(tables.map(() => tables[0]?.[0]))
    const zones = tables.flatMap((rows) => rows.slice(1).map(([zone]) => zone))
    expect(new Set(zones).size).toBe(40)
    const radar = await made(figureOf('radar', {}, 'en', {}, dataset))
    expect(radar.charts).toHaveLength(12)
    expect(radar.slides[0]?.texts.join(' ')).toContain('first 12 of 40 zones')
  })

  test.each(CHART_IDS)('with names of 60 characters keep %s on the slides', async (id) => {
    const dataset = manyZones(30, long)
    const { slides } = await made(figureOf(id, {}, 'zh', {}, dataset))
    for (const { root } of slides)
      for (const shape of [...named(root, 'a:xfrm'), ...named(root, 'p:xfrm')]) {
        const [off, ext] = shape.children
        const at = (of: typeof off, key: string) => Number(of?.attributes.get(key) ?? 0)
        if (shape.children.length > 2) continue
        expect(at(off, 'x') + at(ext, 'cx')).toBeLessThanOrEqual(12192000)
        expect(at(off, 'y') + at(ext, 'cy')).toBeLessThanOrEqual(6858000)
        expect(Math.min(at(off, 'x'), at(off, 'y'))).toBeGreaterThanOrEqual(0)
      }
  })
})

test('a dataset of which nothing is known gives slides that say so', async () => {
  const file = smallDatasetFile()
  const bare = {
    ...file,
    coded: [],
    themes: [],
    themeGroups: [],
    indicators: [],
    evidence: [],
    places: [],
    programme: {},
    zones: file.zones.map(({ id, name, shortName }) => ({ id, name, shortName })),
  }
  const dataset = parsed(bare)
  const said = async (id: string) =>
    (await made(figureOf(id, {}, 'en', {}, dataset))).slides[0]?.texts.join(' ')
  expect(await said('radar')).toContain('There is no value to draw; the notes say why.')
  expect(await said('themes')).toContain('This dataset codes no themes')
  const bars = await made(figureOf('bars', {}, 'en', {}, dataset))
  expect(seriesOf(chart(bars.charts, 0))[0]).toMatchObject({
    categories: ['Alpha: not collected', 'Beta: not collected', 'Gamma: not collected'],
    values: [null, null, null],
  })
  const none = await made(figureOf('bars', { selection: { zones: [] } }, 'en', {}, dataset))
  expect(none.slides[0]?.title).toBe('No zone to show')
})

const NOTHING = { name: '', attributes: new Map(), children: [], text: '' }

function figureOf(
  id: string,
  view: Partial<View> = {},
  locale: Locale = 'en',
  setting: Partial<FigureSetting> = {},
  dataset: Dataset = smallDataset(),
): FigureModel {
  const input = chartInput(dataset, locale, { weights: WEIGHTS, ...view })
  return figureModel(input, chartById(id) as Chart, { ...SETTING, ...setting })
}

async function made(figure: FigureModel) {
  const file = await pptxSlide.make(figure)
  if (!file.ok) throw new Error(file.problem.code)
  return readPresentation(file.content as Uint8Array)
}

function slideOf(id: string, view: Partial<View> = {}) {
  return made(figureOf(id, view))
}

type Charts = Awaited<ReturnType<typeof made>>['charts']

function chart(charts: Charts, at: number) {
  const found = charts[at]
  if (!found) throw new Error(`No chart ${at}`)
  return found.root
}

/** Read by a program that has not written it. */
async function workbook(charts: Charts, at: number): Promise<unknown[][]> {
  const sheets = await readWorkbook(Buffer.from(charts[at]?.workbook ?? []))
  return rowsOf(sheets)
}

function rowsOf(read: unknown): unknown[][] {
  const [first] = read as unknown[]
  return Array.isArray(first) ? (read as unknown[][]) : (first as { data: unknown[][] }).data
}

function hostileDataset(name: string): Dataset {
  const both = { zh: name, en: name }
  const file = smallDatasetFile()
  return parsed({
    ...file,
    title: both,
    themes: file.themes.map((theme) => ({ ...theme, label: both })),
    zones: file.zones.map((zone) => ({ ...zone, name: both, shortName: both })),
  })
}

function parsed(file: unknown): Dataset {
  const result = parseDataset(file)
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]))
  return result.dataset
}
