import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MEDIAN } from '@/lib/analysis/baseline'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import { NORMALIZATIONS } from '@/lib/analysis/normalize'
import { OVERLAP_MEASURES } from '@/lib/analysis/overlap'
import type { Sort } from '@/lib/analysis/sort'
import { THEME_ORDERS } from '@/lib/analysis/theme-matrix'
import { ALL_ZONES, defaultView, RADAR_LAYOUTS, type View } from '@/lib/analysis/view'
import { MOST_WEIGHT } from '@/lib/analysis/weighting'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { parseView, serialiseView, TABS, viewHref } from './selection-params'

const dataset = smallDataset()
const metrics = [...metricsOf(dataset).values()]
const ZONES = dataset.zones.map(({ id }) => id)
const THEMES = dataset.themes.map(({ id }) => id)
const METRICS = metrics.map(({ id }) => id)
/** Numbers of the registry, what a theme weighs, how much two different zones overlap. */
const CELLS = ZONES.flatMap((zone) => [
  ...METRICS.map((metric) => ({ zone, metric })),
  ...THEMES.map((theme) => ({ zone, metric: `holds-${theme}` })),
  ...ZONES.filter((other) => other !== zone).map((other) => ({
    zone,
    metric: `overlap-with-${other}`,
  })),
])

const viewOf = (changes: Partial<View>): View => ({ ...defaultView(dataset), ...changes })
const write = (changes: Partial<View>) => serialiseView(viewOf(changes), dataset)
const read = (query: string) => parseView(query, dataset)

/** Some of a list, in any order. */
const some = (items: readonly string[]) => fc.shuffledSubarray([...items])

/** Any view that a reader can come to. A theme is pressed or excluded, not both; only with weights is anything weighted. */
const views: fc.Arbitrary<View> = some(METRICS).chain((weighed) => viewsWith(weighed))

function viewsWith(weighed: readonly string[]): fc.Arbitrary<View> {
  const weighted = weighed.length > 0 ? [WEIGHTED_VALUE] : []
  return fc.record<View>({
    selection: fc.record({ zones: some(ZONES) }),
    filter: some(THEMES).chain((themes) =>
      fc.record({
        include: fc.constant(themes.slice(0, themes.length >> 1)),
        exclude: fc.constant(themes.slice(themes.length >> 1)),
        match: fc.constantFrom('any', 'all'),
      }),
    ),
    tab: fc.constantFrom(...TABS),
    metric: fc.constantFrom(...METRICS),
    metrics: some(METRICS),
    options: fc.subarray(metrics.filter(({ options }) => options)).chain((chosen) =>
      fc.record(
        Object.fromEntries(
          chosen.map(({ id, options = [] }) => [
            id,
            // The first way of counting is the default, and a view that holds it need not say so.
            fc.constantFrom(...options.slice(1).map((option) => option.id)),
          ]),
        ),
      ),
    ),
    sort: fc.option(
      fc.record<Sort>({
        by: fc.constantFrom('name', 'dataset', ...METRICS, ...weighted),
        direction: fc.constantFrom('ascending', 'descending'),
      }),
    ),
    normalize: fc.constantFrom(...NORMALIZATIONS),
    radar: fc.constantFrom(...RADAR_LAYOUTS),
    overlap: fc.record({ measure: fc.constantFrom(...OVERLAP_MEASURES), minor: fc.boolean() }),
    order: fc.constantFrom(...THEME_ORDERS),
    baseline: fc.option(fc.constantFrom(MEDIAN, ...ZONES)),
    first: fc.option(fc.oneof(fc.constant(ALL_ZONES), fc.integer({ min: 1, max: 999_999 }))),
    weights: fc.record(
      Object.fromEntries(weighed.map((id) => [id, fc.integer({ min: 1, max: MOST_WEIGHT })])),
    ),
    focus: fc.option(fc.constantFrom(...ZONES)),
    evidence: fc.option(
      fc.constantFrom(
        ...CELLS,
        ...weighted.flatMap((metric) => ZONES.map((zone) => ({ zone, metric }))),
      ),
    ),
  })
}

describe('a view written into an address', { timeout: 60_000 }, () => {
  test('reads back as the same view', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(read(serialiseView(view, dataset))).toEqual({ view, ignored: [] })
      }),
      { numRuns: 400 },
    )
  })

  test('reads back through a browser’s address bar, with its question mark', () => {
    fc.assert(
      fc.property(views, (view) => {
        const address = new URL(viewHref('/zh/compare', view, dataset), 'https://example.org')
        expect(read(address.search).view).toEqual(view)
      }),
    )
  })

  test('survives chat programs: letters, digits and - . ~ alone between the marks of a query', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(serialiseView(view, dataset)).toMatch(/^[a-z0-9.~=&-]*$/)
      }),
    )
  })

  test('is written the same when read and written again', () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = serialiseView(view, dataset)
        expect(serialiseView(read(query).view, dataset)).toBe(query)
      }),
    )
  })
})

describe('what is written', () => {
  test('is nothing for the default view', () => {
    expect(write({})).toBe('')
    expect(viewHref('/en/compare', viewOf({}), dataset)).toBe('/en/compare')
    expect(read('')).toEqual({ view: viewOf({}), ignored: [] })
  })

  test('is only what differs from the default, in words a person can read', () => {
    expect(write({ metric: 'themes' })).toBe('metric=themes')
    expect(write({ selection: { zones: ['gamma', 'alpha'] } })).toBe('zones=gamma~alpha')
    expect(
      write({ filter: { include: ['digital', 'ports'], exclude: ['finance'], match: 'all' } }),
    ).toBe('themes=digital~ports&without=finance&match=all')
    expect(write({ sort: { by: 'linkages', direction: 'ascending' } })).toBe('sort=linkages.asc')
    expect(write({ options: { goals: 'slogans' } })).toBe('counting=goals.slogans')
    expect(write({ evidence: { zone: 'beta', metric: 'goals' } })).toBe('evidence=beta.goals')
    expect(write({ evidence: { zone: 'beta', metric: 'overlap-with-alpha' } })).toBe(
      'evidence=beta.overlap-with-alpha',
    )
    expect(write({ overlap: { measure: 'cosine', minor: true } })).toBe('overlap=cosine&minor=with')
    expect(write({ order: 'coverage' })).toBe('order=coverage')
    expect(write({ baseline: 'beta' })).toBe('baseline=beta')
    expect(write({ baseline: MEDIAN })).toBe('baseline=median')
    expect(write({ first: 60 })).toBe('first=60')
    expect(write({ first: ALL_ZONES })).toBe('first=all')
    expect(write({ weights: { goals: 3, measures: 1 } })).toBe('weights=goals.3~measures.1')
  })

  test('is one address for one weighting, and nothing for a weight of nothing', () => {
    expect(write({ weights: { measures: 1, goals: 3 } })).toBe('weights=goals.3~measures.1')
    expect(write({ weights: { goals: 0 } })).toBe('')
    expect(read('weights=goals.0~measures.1')).toEqual({
      view: viewOf({ weights: { measures: 1 } }),
      ignored: [],
    })
  })

  test('is nothing weighted once the weights are gone', () => {
    const weighted = {
      sort: { by: WEIGHTED_VALUE, direction: 'descending' as const },
      evidence: { zone: 'beta', metric: WEIGHTED_VALUE },
    }
    expect(write({ ...weighted, weights: { goals: 1 } })).toBe(
      'sort=your-weighting.desc&weights=goals.1&evidence=beta.your-weighting',
    )
    expect(write(weighted)).toBe('')
  })

  test('leaves out a way of counting that is the default', () => {
    expect(write({ options: { goals: 'all' } })).toBe('')
    expect(read('counting=goals.all')).toEqual({ view: viewOf({}), ignored: [] })
  })

  test('keeps the order of zones and metrics, which has a meaning', () => {
    expect(write({ selection: { zones: ZONES.toReversed() } })).toBe('zones=gamma~beta~alpha')
    expect(read('metrics=themes~goals').view.metrics).toEqual(['themes', 'goals'])
    expect(read('metrics=goals~themes').view.metrics).toEqual(['goals', 'themes'])
  })

  test('can be that nothing is selected', () => {
    const query = write({ selection: { zones: [] }, metrics: [] })
    expect(read(query)).toEqual({
      view: viewOf({ selection: { zones: [] }, metrics: [] }),
      ignored: [],
    })
  })
})

describe('what an address names and the dataset does not have', () => {
  test('is ignored and named, and the rest is kept', () => {
    const { view, ignored } = read(
      'zones=alpha~zone-q~gamma&themes=ports~fishing&metric=happiness&tab=pie&dataset=other' +
        '&metrics=goals~luck&counting=goals.twice&sort=age.asc&scale=log&layout=heap' +
        '&focus=nobody&evidence=alpha.luck&without=talent&match=none&overlap=taste&minor=yes&order=size',
    )
    expect(ignored.toSorted()).toEqual(
      [
        'zone-q',
        'fishing',
        'happiness',
        'pie',
        'other',
        'luck',
        'goals.twice',
        'age.asc',
        'log',
        'heap',
        'nobody',
        'alpha.luck',
        'none',
        'taste',
        'yes',
        'size',
      ].toSorted(),
    )
    expect(view).toEqual(
      viewOf({
        selection: { zones: ['alpha', 'gamma'] },
        filter: { include: ['ports'], exclude: ['talent'], match: 'any' },
        metrics: ['goals'],
      }),
    )
  })

  test('may be a cell: a theme nobody knows, a zone against itself', () => {
    for (const cell of ['alpha.holds-luck', 'alpha.overlap-with-alpha', 'alpha.overlap-with-omega'])
      expect(read(`evidence=${cell}`)).toEqual({ view: viewOf({}), ignored: [cell] })
  })

  test('may be a weight: of a metric nobody knows, or a number that no slider has', () => {
    const bad = ['luck.3', 'goals.6', 'goals.-1', 'goals.1.5', 'goals.x', 'goals.', 'goals']
    expect(read(`weights=${bad.join('~')}~measures.5`)).toEqual({
      view: viewOf({ weights: { measures: 5 } }),
      ignored: bad,
    })
  })

  test('may be a number of zones that is none', () => {
    for (const first of ['0', '-30', '1.5', '1e3', 'ten', '', '1000000'])
      expect(read(`first=${first}`)).toEqual({ view: viewOf({}), ignored: [first] })
  })

  test('may be something weighted without weights', () => {
    expect(read('sort=your-weighting.desc&evidence=beta.your-weighting')).toEqual({
      view: viewOf({}),
      ignored: ['your-weighting.desc', 'beta.your-weighting'],
    })
  })

  test('is named as it stands in the address, decoded', () => {
    expect(read(`zones=${encodeURIComponent('杭州')}`).ignored).toEqual(['杭州'])
  })

  test('is no reason to complain of parameters that are not ours', () => {
    expect(read('utm_source=chat&metric=themes')).toEqual({
      view: viewOf({ metric: 'themes' }),
      ignored: [],
    })
  })

  test('is not the dataset itself', () => {
    expect(read('dataset=small-zones').ignored).toEqual([])
  })
})

describe('an address that somebody wrote by hand', { timeout: 60_000 }, () => {
  test('may name a thing twice, and it counts once', () => {
    expect(read('zones=beta~beta~alpha').view.selection.zones).toEqual(['beta', 'alpha'])
    expect(read('themes=ports~ports').view.filter.include).toEqual(['ports'])
  })

  test('may press and exclude one theme, which is then pressed', () => {
    expect(read('themes=ports&without=ports~finance').view.filter).toMatchObject({
      include: ['ports'],
      exclude: ['finance'],
    })
  })

  test('cannot reach what JavaScript itself gives to objects', () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
    for (const name of names) {
      const query = `zones=${name}~alpha&themes=${name}&without=${name}&metric=${name}&metrics=${name}~goals&focus=${name}&tab=${name}&counting=${name}.all~goals.${name}&weights=${name}.3&sort=${name}.asc&evidence=${name}.${name}`
      const { view, ignored } = read(query)
      expect(view).toEqual(viewOf({ selection: { zones: ['alpha'] }, metrics: ['goals'] }))
      expect(Object.keys(view.options)).toEqual([])
      expect(Object.keys(view.weights)).toEqual([])
      expect(ignored.filter((each) => each.includes(name)).length).toBeGreaterThanOrEqual(10)
    }
    expect(({} as Record<string, unknown>).all).toBeUndefined()
  })

  test('may be anything at all: nothing is thrown, and what is kept can be written', () => {
    const keys = fc.constantFrom(
      ...['dataset', 'tab', 'metric', 'zones', 'except', 'themes', 'without', 'match', 'metrics'],
      ...['counting', 'sort', 'scale', 'layout', 'focus', 'evidence'],
      ...['overlap', 'minor', 'order', 'weights'],
    )
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '~',
        '.',
        '%',
        '%E0%A4%A',
        '~~',
        'alpha.',
        '.goals',
        'goals.named.x',
        'goals.3',
        'your-weighting.asc',
        'alpha.your-weighting',
        ...METRICS,
      ),
    )
    const pairs = fc.array(fc.tuple(keys, fc.array(words, { maxLength: 4 })), { maxLength: 6 })
    const queries = fc.oneof(
      fc.string({ unit: 'binary' }),
      pairs.map((each) => each.map(([key, items]) => `${key}=${items.join('~')}`).join('&')),
    )
    fc.assert(
      fc.property(queries, (query) => {
        const { view } = read(query)
        expect(read(serialiseView(view, dataset))).toEqual({ view, ignored: [] })
      }),
      { numRuns: 400 },
    )
  })

  test('may say more in an item than the item has fields, and then it is named as a whole', () => {
    expect(read('sort=name.asc.x&evidence=alpha.goals.x&counting=goals.slogans.x').ignored).toEqual(
      ['goals.slogans.x', 'name.asc.x', 'alpha.goals.x'],
    )
  })

  test('may be very long', () => {
    const { view, ignored } = read(`zones=${'x~'.repeat(50_000)}alpha`)
    expect([view.selection.zones, ignored]).toEqual([['alpha'], ['x']])
  })
})
