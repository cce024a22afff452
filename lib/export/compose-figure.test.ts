import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CHARTS } from '@/lib/charts/registry'
import { textWidth } from '@/lib/charts/text-width'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { LOCALES } from '@/lib/i18n/locales'
import { composeFigure } from './compose-figure'
import { type FigureSetting, figureModel } from './figure'
import { PRESETS } from './figure-presets'
import { chartInput, SETTING, WEIGHTS } from './fixtures/chart-input'
import { parsed, uncoded } from './fixtures/hard-datasets'
import { allElements, parseXml, type XmlElement } from './fixtures/parse-xml'

const GROUNDS = ['light', 'dark'] as const
const CASES = CHARTS.flatMap((chart) =>
  LOCALES.flatMap((locale) => GROUNDS.map((ground) => ({ chart, locale, ground }))),
)

/** Views of no zone, and zones that nobody coded, in every kind of figure. */
const UNDRAWN = [
  { name: 'no-zone', dataset: smallDataset, view: { selection: { zones: [] } } },
  { name: 'all-missing', dataset: uncoded, view: {} },
].flatMap((each) =>
  CHARTS.flatMap((chart) => LOCALES.map((locale) => ({ ...each, chart, locale }))),
)

describe('the shipped dataset in its default view', () => {
  const dataset = parsed(
    JSON.parse(
      readFileSync(
        new URL('../../data/zhejiang-linkage-zones/dataset.json', import.meta.url),
        'utf8',
      ),
    ),
  )
  const draw = (
    { chart, locale }: Pick<(typeof CASES)[number], 'chart' | 'locale'>,
    changes: Partial<FigureSetting> = {},
  ) => {
    const link = `https://zonescope.example/${locale}/compare?tab=${chart.id}`
    const input = chartInput(dataset, locale, { weights: WEIGHTS })
    return composeFigure(figureModel(input, chart, { ...SETTING, link, ...changes }))
  }

  test.for(CASES)(
    'is drawn as a slide: $chart.id, $locale, $ground',
    async ({ ground, ...each }) => {
      const svg = `${draw(each, { ground })}\n`
      await expect(svg).toMatchFileSnapshot(
        `./pictures/${each.chart.id}-${each.locale}-${ground}.svg`,
      )
    },
  )

  test.for(CASES)('keeps to 1920 × 1080: $chart.id, $locale, $ground', ({ ground, ...each }) => {
    const root = parseXml(draw(each, { ground }))
    expect([root.attributes.get('width'), root.attributes.get('height')]).toEqual(['1920', '1080'])
  })

  test('gives the same bytes twice', () => {
    for (const each of CASES) expect(draw(each)).toBe(draw(each))
  })

  test('keeps every text inside the picture, at every size', () => {
    for (const each of CASES)
      for (const preset of PRESETS) {
        const root = parseXml(draw(each, { preset }))
        const [width, height] = sizeOf(root)
        for (const { left, right, y } of drawnTexts(root, each.locale)) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(width)
          expect(y).toBeLessThan(height)
        }
      }
  })

  test('has no script, no style sheet, and nothing that is fetched from elsewhere', () => {
    for (const each of CASES) {
      const elements = allElements(parseXml(draw(each)))
      expect(elements.length).toBeGreaterThan(50)
      for (const { name, attributes } of elements) {
        expect(['script', 'style', 'image', 'use', 'a', 'foreignObject']).not.toContain(name)
        for (const [key, value] of attributes) {
          expect(key).not.toMatch(/^on|href|^src$|^class$|ecmeta/)
          expect(value).not.toMatch(/url\(|javascript:|var\(/)
        }
      }
    }
  })

  test('leaves the ground out where it is to be transparent, and every halo with it', () => {
    for (const each of CASES) {
      const elements = allElements(parseXml(draw(each, { ground: 'transparent' })))
      const painted = elements.flatMap(({ attributes }) => [
        attributes.get('fill'),
        attributes.get('stroke'),
      ])
      expect(painted).not.toContain('#ffffff')
    }
  })
})

describe('what a figure carries', () => {
  const draw = (locale: 'zh' | 'en', changes: Partial<FigureSetting> = {}) =>
    CHARTS.map((chart) => ({
      chart: chart.id,
      root: parseXml(
        composeFigure(
          figureModel(chartInput(smallDataset(), locale, { weights: WEIGHTS }), chart, {
            ...SETTING,
            ...changes,
          }),
        ),
      ),
    }))

  test('title, subtitle, notes, source, dataset, dates, licence and link, in this order', () => {
    for (const { chart, root } of draw('zh')) {
      const { title, subtitle } = CHARTS.find(({ id }) => id === chart)?.text(
        chartInput(smallDataset(), 'zh', { weights: WEIGHTS }),
      ) ?? { title: '?', subtitle: '?' }
      const drawn = bodyText(root)
      const places = [
        title,
        subtitle.slice(0, 20),
        '资料来源：《三区发展路径》，示例办公室',
        '数据集“小数据集”1.2.0',
        '数据截至 2026年11月20日',
        '导出于 2026年11月23日',
        '许可 CC BY 4.0',
        'zonescope.example/zh/compare?metric=goals',
      ].map((each) => [each, drawn.indexOf(each)] as const)
      expect(places.filter(([, place]) => place === -1)).toEqual([])
      expect(places.map(([, place]) => place)).toEqual(
        places.map(([, place]) => place).toSorted((a, b) => a - b),
      )
    }
  })

  test('without headings the credits stay', () => {
    for (const { root } of draw('en', { headings: false })) {
      const drawn = bodyText(root)
      const title = root.children.find(({ name }) => name === 'title')?.text ?? '?'
      expect(title).not.toBe('')
      expect(drawn).not.toContain(title)
      for (const each of [
        'Source: 《三区发展路径》, Example Office',
        'Dataset “Small zones” 1.2.0',
        'data as of 20 November 2026',
        'exported 23 November 2026',
        'licence CC BY 4.0',
        'zonescope.example/zh/compare?metric=goals',
      ])
        expect(drawn).toContain(each)
    }
  })

  test('a title, a description and a language for machines', () => {
    for (const locale of LOCALES)
      for (const { root } of draw(locale)) {
        expect(root.attributes.get('lang')).toBe(locale === 'zh' ? 'zh-CN' : 'en')
        expect(root.attributes.get('xml:lang')).toBe(root.attributes.get('lang'))
        expect(root.children[0]?.name).toBe('title')
        expect(root.children[1]?.name).toBe('desc')
        expect(root.children[1]?.text).toContain(locale === 'zh' ? '甲区' : 'Alpha')
      }
  })

  test('only the sources behind the cells that are shown', () => {
    const input = chartInput(smallDataset(), 'en', { metric: 'goals', metrics: ['goals'] })
    const bars = CHARTS.find(({ id }) => id === 'bars') ?? CHARTS[0]
    if (!bars) throw new Error('no charts')
    expect(figureModel(input, bars, SETTING).credit[0]).not.toContain('Notice of approval')
    const areas = chartInput(smallDataset(), 'en', { metric: 'sub-areas' })
    expect(figureModel(areas, bars, SETTING).credit[0]).toContain('Notice of approval')
  })
})

describe('figures that are hard to set', () => {
  const many = (count: number, name: (i: number) => string): Dataset => {
    const file = smallDatasetFile()
    const [alpha] = file.zones
    return parsed({
      ...file,
      zones: Array.from({ length: count }, (_, i) => ({
        ...alpha,
        id: `zone-${i}`,
        shortName: { zh: name(i), en: name(i) },
        ...emptied(),
      })),
    })
  }

  test('more zones than a slide holds make it taller instead of cutting any', () => {
    const dataset = many(80, (i) => `第${i}号名称长达六十个字的联动创新区${'长'.repeat(40)}`)
    // Themes take a row a theme, however many zones there are.
    for (const chart of CHARTS.filter(({ id }) => id !== 'themes')) {
      const root = parseXml(
        composeFigure(figureModel(chartInput(dataset, 'zh', { weights: WEIGHTS }), chart, SETTING)),
      )
      const [width, height] = sizeOf(root)
      expect(height).toBeGreaterThan(1080)
      for (const { right, y } of drawnTexts(root, 'zh')) {
        expect(right).toBeLessThanOrEqual(width)
        expect(y).toBeLessThan(height)
      }
    }
  })

  test('a name of ten thousand characters is shortened in the picture and whole in the description', () => {
    const name = '很长的名字'.repeat(2000)
    const dataset = many(3, (i) => (i === 0 ? name : `区${i}`))
    for (const chart of CHARTS) {
      const root = parseXml(
        composeFigure(figureModel(chartInput(dataset, 'zh', { weights: WEIGHTS }), chart, SETTING)),
      )
      const [width] = sizeOf(root)
      const desc = root.children.find((child) => child.name === 'desc')?.text
      expect(desc).toContain(name)
      expect(bodyText(root)).not.toContain(name.slice(0, 100))
      for (const { right } of drawnTexts(root, 'zh')) expect(right).toBeLessThanOrEqual(width)
    }
  })

  test.for(UNDRAWN)(
    'is said where there is nothing to draw: $name, $chart.id, $locale',
    async (each) => {
      const { name, dataset, view, chart, locale } = each
      const input = chartInput(dataset(), locale, { ...view, weights: WEIGHTS })
      const svg = composeFigure(figureModel(input, chart, SETTING))
      await expect(`${svg}\n`).toMatchFileSnapshot(`./pictures/${name}-${chart.id}-${locale}.svg`)
    },
  )

  test('a view without any zone is still a figure, with its credits', () => {
    for (const chart of CHARTS) {
      const input = chartInput(smallDataset(), 'zh', { selection: { zones: [] } })
      const root = parseXml(composeFigure(figureModel(input, chart, SETTING)))
      expect(sizeOf(root)).toEqual([1920, 1080])
      expect(bodyText(root)).toContain('许可 CC BY 4.0')
    }
  })
})

/** Records carry ids that are unique in a dataset, so only the first zone could keep them. */
function emptied() {
  return {
    positioning: [],
    subAreas: [],
    themes: [],
    goalGroups: [],
    goals: [],
    measures: [],
    linkages: [],
    stated: [],
    observations: [],
  }
}

function sizeOf(root: XmlElement): [number, number] {
  return [Number(root.attributes.get('width')), Number(root.attributes.get('height'))]
}

/** All drawn text in the order of the document, lines put together. */
function bodyText(root: XmlElement): string {
  return root.children
    .filter(({ name }) => name !== 'title' && name !== 'desc')
    .map(({ text }) => text)
    .join('')
}

interface DrawnText {
  left: number
  right: number
  y: number
}

function drawnTexts(element: XmlElement, lang: 'zh' | 'en', dx = 0, dy = 0): DrawnText[] {
  const shift = /^translate\((\S+) (\S+)\)/.exec(element.attributes.get('transform') ?? '')
  const [x0, y0] = [dx + Number(shift?.[1] ?? 0), dy + Number(shift?.[2] ?? 0)]
  const own = element.name === 'text' ? [drawnText(element, lang, x0, y0)] : []
  return [...own, ...element.children.flatMap((child) => drawnTexts(child, lang, x0, y0))]
}

function drawnText(element: XmlElement, lang: 'zh' | 'en', x0: number, y0: number): DrawnText {
  const number = (name: string) => Number(element.attributes.get(name) ?? 0)
  const weight = number('font-weight') as 400 | 600 | 700
  const width = textWidth(element.text, { size: number('font-size'), weight, lang })
  const anchor = element.attributes.get('text-anchor')
  const left = x0 + number('x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  return { left, right: left + width, y: y0 + number('y') }
}
