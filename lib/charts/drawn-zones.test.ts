import { describe, expect, test } from 'vitest'
import { seededDataset } from '@/lib/analysis/fixtures/seeded-dataset'
import { ALL_ZONES, defaultView, type View } from '@/lib/analysis/view'
import type { Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import type { ChartInput } from './chart'
import { chartInput } from './chart-input'
import { drawnInput, drawnZones } from './drawn-zones'
import { figureRows } from './figure-rows'
import { CHARTS, chartById } from './registry'

const WEIGHTS = { goals: 1, measures: 1 }

/** So many zones, Zone 0, Zone 1 …, in the order of their names. */
function input(zones: number, changes: Partial<View> = {}, locale: Locale = 'en'): ChartInput {
  const dataset = seededDataset({ zones, themes: 4, seed: 7 })
  const sort = { by: 'dataset', direction: 'ascending' as const }
  const view = { ...defaultView(dataset), sort, weights: WEIGHTS, ...changes }
  return chartInput(dataset, view, wordsOf(locale))
}

const idsOf = (zones: readonly { id: string }[]) => zones.map(({ id }) => id)
const drawn = (of: ChartInput, draws = { usually: 2, most: 4 }) => {
  const { zones, first } = drawnZones(of, draws)
  return { ids: idsOf(zones), first }
}

describe('of five zones, where a figure usually draws two and at most four', () => {
  test('the first two are drawn', () => {
    expect(drawn(input(5))).toEqual({ ids: ['z0', 'z1'], first: 2 })
  })

  test('as many are drawn as are asked for, and never more than the figure can', () => {
    expect(drawn(input(5, { first: 3 })).ids).toEqual(['z0', 'z1', 'z2'])
    expect(drawn(input(5, { first: 1 })).ids).toEqual(['z0'])
    expect(drawn(input(5, { first: 5 })).first).toBe(4)
    expect(drawn(input(5, { first: ALL_ZONES })).first).toBe(4)
    expect(drawn(input(3, { first: ALL_ZONES })).ids).toEqual(['z0', 'z1', 'z2'])
  })

  test('another order draws others', () => {
    const sort = { by: 'dataset', direction: 'descending' as const }
    expect(drawn(input(5, { sort })).ids).toEqual(['z4', 'z3'])
  })

  test('a zone further down is drawn too, last, where the view emphasises it, compares with it or shows its words', () => {
    expect(drawn(input(5, { focus: 'z3' })).ids).toEqual(['z0', 'z1', 'z3'])
    expect(drawn(input(5, { baseline: 'z4' })).ids).toEqual(['z0', 'z1', 'z4'])
    expect(drawn(input(5, { baseline: 'median' })).ids).toEqual(['z0', 'z1'])
    const evidence = { zone: 'z2', metric: 'goals' }
    expect(drawn(input(5, { focus: 'z3', baseline: 'z4', evidence }))).toEqual({
      ids: ['z0', 'z1', 'z2', 'z3', 'z4'],
      first: 2,
    })
    expect(drawn(input(5, { focus: 'z1' })).ids).toEqual(['z0', 'z1'])
  })

  test('what is drawn of what is drawn is the same', () => {
    const once = drawnInput(input(5, { focus: 'z3' }), { usually: 2, most: 4 })
    expect(drawn(once).ids).toEqual(['z0', 'z1', 'z3'])
  })
})

test('a rest of at most an eighth of the usual number is drawn too: 33 of 33, and 30 of 34', () => {
  const draws = { usually: 30, most: 300 }
  expect(drawn(input(33), draws).first).toBe(33)
  expect(drawn(input(34), draws).first).toBe(30)
})

test('a part is spoken of where some are left out, or where all are drawn only because they were asked for', () => {
  const part = (zones: number, first: View['first']) =>
    chartById('bars')?.text(input(zones, { first })).part
  expect([part(33, null), part(33, ALL_ZONES), part(33, 60)]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(part(34, null)).toMatchObject({ first: 30, of: 34 })
  expect(part(34, ALL_ZONES)).toMatchObject({ first: 34, of: 34, said: '' })
  expect(part(301, ALL_ZONES)?.said).toContain('300 zones at most')
})

describe.each(CHARTS.map((chart) => [chart.id, chart] as const))('%s of five zones', (_, chart) => {
  test('says nothing of a part while all are drawn', () => {
    const text = chart.text(input(5))
    expect(text.part).toBeUndefined()
  })

  test('drawn to two reads out two, says so, and draws less than of all five', () => {
    const text = chart.text(input(5, { first: 2 }))
    const zones = new Set(text.stops.map(({ zone }) => zone))
    // A radar needs no more than its axes; pairs have a first zone only.
    expect(zones.size).toBeLessThanOrEqual(2)
    expect(text.stops.length).toBeLessThan(chart.text(input(5)).stops.length)
    expect(text.part).toMatchObject({ first: 2, of: 5, ...chart.draws })
    expect(text.part?.said).toMatch(/^The figure draws the first 2 of 5 zones, /)
    expect(text.summary).toContain(text.part?.said)
  })

  test('counts all five in its subtitle, whatever is drawn', () => {
    expect(chart.text(input(5, { first: 2 })).subtitle).toContain('5 zones')
    expect(chart.text(input(5, { first: 2 }, 'zh')).subtitle).toContain('5 个区')
  })

  test('names a zone that is drawn further down', () => {
    const said = chart.text(input(5, { first: 2, focus: 'z4' })).part?.said
    expect(said).toContain('It also draws Zone 4')
    expect(chart.text(input(5, { first: 2, focus: 'z4' }, 'zh')).part?.said).toContain('另画出')
  })

  test('has fewer of its drawn rows where a shape has no room for them', () => {
    const rows = figureRows(input(5, { first: 4 }), chart)
    // Four zones are drawn, and there are four themes.
    expect(rows.of).toBe(4)
    const text = chart.text(rows.first(2))
    if (chart.id === 'themes') expect(text.title).toContain('of 4 themes')
    else expect(new Set(text.stops.map(({ zone }) => zone)).size).toBeLessThanOrEqual(2)
    expect(rows.said(2)).toContain(chart.id === 'themes' ? 'all 4' : 'all 5')
  })
})

test('medians and extremes are those of all zones, whatever is drawn', () => {
  const bars = chartById('bars')
  const titles = [null, 2].map((first) => bars?.text(input(5, { first })).title)
  expect(titles[0]).toBe(titles[1])
})

test('what many zones lack is said in a number, with the first few by name', () => {
  const dataset = seededDataset({ zones: 200, themes: 4, seed: 7 })
  const lacking = dataset.zones.filter(({ observations }) => observations.length === 0)
  expect(lacking.length).toBeGreaterThan(8)
  const view = { ...defaultView(dataset), metrics: ['stated-area'] }
  for (const [locale, said] of [
    ['en', ` and ${lacking.length - 3} other zones`],
    ['zh', `等 ${lacking.length} 个区`],
  ] as const) {
    const { notes } = chartById('dots')?.text(chartInput(dataset, view, wordsOf(locale))) ?? {}
    const [note = ''] = notes ?? []
    expect(note).toContain(said)
    const names = lacking.map(({ shortName }) => wordsOf(locale).text(shortName))
    expect(names.filter((name) => note.includes(name)).length).toBeLessThan(8)
  }
})

test('by coverage the zones with most themes are drawn, in whatever order the others stand', () => {
  const of = input(5, { first: 1, order: 'coverage' })
  const most = of.comparison.zones.toSorted((a, b) => b.themes.length - a.themes.length)[0]
  const stops = chartById('themes')?.text(of).stops ?? []
  expect(new Set(stops.map(({ zone }) => zone))).toEqual(new Set([most?.id]))
})
