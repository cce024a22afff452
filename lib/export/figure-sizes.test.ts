import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CHARTS } from '@/lib/charts/registry'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { composeFigure } from './compose-figure'
import { type FigureModel, figureModel } from './figure'
import { PRESETS } from './figure-presets'
import { chartInput, SETTING, WEIGHTS } from './fixtures/chart-input'
import { allElements, parseXml, type XmlElement } from './fixtures/parse-xml'
import { svg } from './formats/svg'
import { linkageFigure } from './linkage-figure'

const PICTURES: readonly (readonly [preset: string, what: string, locale: Locale])[] = [
  ['wechat-cover', 'bars', 'zh'],
  ['wechat-cover', 'bars', 'en'],
  ['wechat-cover', 'overlap', 'en'],
  ['square', 'themes', 'zh'],
  ['square', 'radar', 'en'],
  ['share-card', 'bars', 'zh'],
  ['share-card', 'overlap', 'en'],
  ['a4', 'themes', 'en'],
  ['a4', 'linkages', 'zh'],
  ['a4-half', 'bars', 'zh'],
  ['a4-half', 'linkages', 'zh'],
  ['a4-half', 'linkages', 'en'],
  ['wechat-body', 'linkages', 'zh'],
  ['wechat-body', 'weighting', 'en'],
]

test.for(PICTURES)('is drawn at the size %s: %s, %s', async ([preset, what, locale]) => {
  const drawn = composeFigure(shipped(preset, what, locale))
  await expect(`${drawn}\n`).toMatchFileSnapshot(`./pictures/${what}-${locale}-${preset}.svg`)
})

describe('linkages where names at both sides would be cut', () => {
  const NARROW = [
    ['a4-half', 15],
    ['wechat-body', 26],
  ] as const

  test.for(NARROW)('are a list in which every name is whole: %s', ([preset]) => {
    for (const locale of LOCALES) {
      const { text } = wordsOf(locale)
      const drawn = packed(
        textsOf(composeFigure(shipped(preset, 'linkages', locale)))
          .map((each) => each.text)
          .join(''),
      )
      const named = DATASET.places.filter(({ id }) => TIED.has(id))
      expect(named.length).toBeGreaterThan(10)
      for (const { name } of named) expect(drawn).toContain(packed(text(name)))
      expect(drawn).not.toContain('…')
    }
  })

  test.for(NARROW)('have no smaller type than other figures: %s', ([preset, least]) => {
    for (const locale of LOCALES) {
      const drawn = composeFigure(shipped(preset, 'linkages', locale))
      const [, scale = '1'] = /<g transform="scale\(([\d.]+)\)">/.exec(drawn) ?? []
      // Only what is enlarged says at which end its words stand.
      const sizes = textsOf(drawn).flatMap(({ attributes }) =>
        attributes.has('text-anchor') ? Number(attributes.get('font-size')) * Number(scale) : [],
      )
      expect(sizes.length).toBeGreaterThan(20)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least - 0.01)
    }
  })
})

describe('an SVG', () => {
  const opened = async (preset: string) => {
    const made = await svg.make(shipped(preset, 'bars', 'en'))
    return parseXml(made.ok ? String(made.content) : '').attributes
  }

  test('made for paper says how wide and high it is there, in mm', async () => {
    const attributes = await opened('a4-half')
    const [, , width = 0, height = 0] = attributes.get('viewBox')?.split(' ').map(Number) ?? []
    expect(width).toBe(461)
    // 461 px at 150 px to the inch: 78 mm.
    expect(attributes.get('width')).toBe('78.06mm')
    expect(attributes.get('height')).toBe(`${Math.round((height / 150) * 2540) / 100}mm`)
  })

  test('made for screens is in px', async () => {
    const attributes = await opened('square')
    expect([attributes.get('width'), attributes.get('height')]).toEqual(['1080', '1080'])
  })
})

const DATASET = (() => {
  const file = new URL('../../data/zhejiang-linkage-zones/dataset.json', import.meta.url)
  const result = parseDataset(JSON.parse(readFileSync(file, 'utf8')))
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)))
  return result.dataset
})()

/** Places that some zone, or what is said of all of them, leads to. */
const TIED = new Set([
  ...DATASET.zones.flatMap(({ linkages }) => linkages.map(({ to }) => to)),
  ...DATASET.programme.carriers.flatMap(({ place }) => place ?? []),
])

function shipped(presetId: string, what: string, locale: Locale): FigureModel {
  const preset = PRESETS.find(({ id }) => id === presetId)
  if (!preset) throw new Error(`No size ${presetId}`)
  const link = `https://zonescope.example/${locale}/compare?tab=${what}`
  const setting = { ...SETTING, preset, link }
  const chart = CHARTS.find(({ id }) => id === what)
  return chart
    ? figureModel(chartInput(DATASET, locale, { weights: WEIGHTS }), chart, setting)
    : linkageFigure(DATASET, [], wordsOf(locale), setting)
}

function textsOf(composed: string): XmlElement[] {
  return allElements(parseXml(composed)).filter(({ name }) => name === 'text')
}

/** Lines are broken for their width. */
function packed(text: string): string {
  return text.replace(/\s+/g, '')
}
