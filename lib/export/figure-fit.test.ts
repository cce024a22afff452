import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { CHARTS } from '@/lib/charts/registry'
import type { Dataset } from '@/lib/domain/dataset'
import { LOCALES } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import { composeFigure } from './compose-figure'
import { type FigureModel, figureModel } from './figure'
import { type FigurePreset, PRESETS } from './figure-presets'
import { chartInput, SETTING, WEIGHTS } from './fixtures/chart-input'
import { crampedTexts } from './fixtures/drawn-texts'
import { HARD_DATASETS, parsed } from './fixtures/hard-datasets'
import { parseXml } from './fixtures/parse-xml'
import { linkageFigure } from './linkage-figure'
import { sizeOf } from './picture-size'

const DATASETS: Record<string, () => Dataset> = {
  ...HARD_DATASETS,
  shipped: () =>
    parsed(
      JSON.parse(
        readFileSync(
          new URL('../../data/zhejiang-linkage-zones/dataset.json', import.meta.url),
          'utf8',
        ),
      ),
    ),
}

/** Every figure of a dataset at a size. */
function figures(name: string, preset: FigurePreset): FigureModel[] {
  const dataset = DATASETS[name]?.()
  if (!dataset) throw new Error(`No dataset ${name}`)
  return LOCALES.flatMap((locale) => [
    ...CHARTS.map((chart) =>
      figureModel(chartInput(dataset, locale, { weights: WEIGHTS }), chart, { ...SETTING, preset }),
    ),
    linkageFigure(dataset, [], wordsOf(locale), { ...SETTING, preset }),
  ])
}

const NAMES = ['shipped', 'long names', 'nothing known', 'hostile names']

describe.each(PRESETS)('at the size $id', (preset) => {
  test.each(NAMES)('no text leaves a figure or lies on another: %s', (name) => {
    for (const figure of figures(name, preset)) {
      const cramped = crampedTexts(parseXml(composeFigure(figure)), figure.locale)
      expect([figure.what, figure.locale, cramped]).toEqual([figure.what, figure.locale, []])
    }
  })
})

describe('of two hundred zones with long names', () => {
  const dataset = DATASETS['two hundred zones']?.()
  const drawn = (chartId: string, presetId: string) => {
    const chart = CHARTS.find(({ id }) => id === chartId)
    const preset = PRESETS.find(({ id }) => id === presetId)
    if (!chart || !preset || !dataset) throw new Error('not there')
    return composeFigure(figureModel(chartInput(dataset, 'zh'), chart, { ...SETTING, preset }))
  }

  test('a slide grows until all of them can be read', () => {
    const svg = drawn('bars', 'slide')
    expect(crampedTexts(parseXml(svg), 'zh')).toEqual([])
    expect(sizeOf(svg).height).toBeGreaterThan(1080)
  })

  test('a square keeps its shape, shows the first of them and says how many', () => {
    const svg = drawn('bars', 'square')
    expect(sizeOf(svg)).toEqual({ width: 1080, height: 1080 })
    expect(crampedTexts(parseXml(svg), 'zh')).toEqual([])
    expect(svg).toMatch(/图中为依此次序的前 \d+ 个区，全部 200 个见链接/)
  })

  test('a cover in which no row can be read has words alone, and its source and link', () => {
    const svg = drawn('overlap', 'wechat-cover')
    expect(sizeOf(svg)).toEqual({ width: 900, height: 383 })
    expect(svg).toContain('资料来源')
    expect(svg).toContain('zonescope.example')
  })
})

test('what lies on something else, or leaves the picture, is found', () => {
  const picture = (body: string) =>
    parseXml(`<svg width="100" height="40">${body}</svg>`.replaceAll("'", '"'))
  const at = (x: number, y: number) => `<text x="${x}" y="${y}" font-size="12">区区</text>`
  expect(crampedTexts(picture(at(0, 20) + at(40, 20)), 'zh')).toEqual([])
  expect(crampedTexts(picture(at(0, 20) + at(10, 24)), 'zh')).toHaveLength(1)
  expect(crampedTexts(picture(at(90, 20)), 'zh')).toHaveLength(1)
})
