import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { textWidth } from '@/lib/charts/text-width'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { composeFigure } from './compose-figure'
import type { FigureSetting } from './figure'
import { PRESETS } from './figure-presets'
import { SETTING } from './fixtures/chart-input'
import { allElements, parseXml } from './fixtures/parse-xml'
import { linkageFigure } from './linkage-figure'

const parsed = parseDataset(
  JSON.parse(
    readFileSync(
      new URL('../../data/zhejiang-linkage-zones/dataset.json', import.meta.url),
      'utf8',
    ),
  ),
)
if (!parsed.ok) throw new Error('the shipped dataset does not parse')
const shipped = parsed.dataset

const draw = (dataset: Dataset, locale: Locale, changes: Partial<FigureSetting> = {}) =>
  composeFigure(
    linkageFigure(dataset, [], wordsOf(locale), {
      ...SETTING,
      link: `https://zonescope.example/${locale}/linkages`,
      ...changes,
    }),
  )

describe('the linkages of the shipped dataset', () => {
  test.for(
    LOCALES.flatMap((locale) => (['light', 'dark'] as const).map((ground) => ({ locale, ground }))),
  )('are drawn as a slide: $locale, $ground', async ({ locale, ground }) => {
    const svg = `${draw(shipped, locale, { ground })}\n`
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/)
    await expect(svg).toMatchFileSnapshot(`./pictures/linkages-${locale}-${ground}.svg`)
  })

  test('keep to the height of a slide, and to its margins at every size', () => {
    for (const locale of LOCALES)
      for (const preset of PRESETS) {
        const root = parseXml(draw(shipped, locale, { preset }))
        const width = Number(root.attributes.get('width'))
        if (preset.height) expect(root.attributes.get('height')).toBe(String(preset.height))
        const scale = Number(
          /<g transform="scale\(([\d.]+)\)"><g>/.exec(draw(shipped, locale, { preset }))?.[1] ?? 1,
        )
        for (const { name, text, attributes } of allElements(root)) {
          if (name !== 'text' || !attributes.has('text-anchor')) continue
          const size = Number(attributes.get('font-size'))
          const weight = Number(attributes.get('font-weight')) as 400 | 700
          const long = textWidth(text, { size, weight, lang: locale })
          const x = Number(attributes.get('x'))
          const [left, right] =
            attributes.get('text-anchor') === 'end' ? [x - long, x] : [x, x + long]
          expect([text, left * scale >= -1]).toEqual([text, true])
          expect([text, right * scale <= width - 2 * preset.margin + 1]).toEqual([text, true])
        }
      }
  })

  test('say what the boxes in names stand for, and name the documents that have the digits', () => {
    const figure = linkageFigure(shipped, [], wordsOf('en'), SETTING)
    expect(figure.notes).toContain('246')
    expect(figure.notes).toContain('225')
    expect(figure.credit[0]).toContain('Ningbo Daily')
  })

  test('of some kinds only name no other place', () => {
    const figure = linkageFigure(shipped, ['ftz'], wordsOf('en'), SETTING)
    const svg = composeFigure(figure)
    expect(svg).toContain('Shanghai Pilot Free Trade Zone')
    expect(svg).not.toContain('Digital Silk Road')
    expect(figure.subtitle).toContain('Showing only')
  })
})

test('a name that looks like markup is text in the file', () => {
  const dataset = smallDataset()
  const places = dataset.places.map((place) => ({ ...place, name: { en: '<b onload="x">&' } }))
  const elements = allElements(parseXml(draw({ ...dataset, places }, 'en')))
  expect(elements.map(({ name }) => name)).not.toContain('b')
  expect(elements.some(({ text }) => text === '<b onload="x">&')).toBe(true)
})
