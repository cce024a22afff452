import { describe, expect, test } from 'vitest'
import { smallDataset, smallDatasetFile } from '@/lib/domain/fixtures/small-dataset'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { compareZones } from './compare-zones'
import { type Comparison, cellOf, tableColumns } from './comparison'
import { explainCell } from './explain-cell'
import { WEIGHTED_VALUE } from './metrics/weighted-value'
import { NORMALIZATIONS } from './normalize'
import { defaultView, type View } from './view'
import { type MetricWeights, obstacleOf } from './weighting'

// Goals 5, 2, 1 · sub-areas 2, 3, 1 · measures 2, 1, 0 · an area for alpha alone.
const small = smallDataset()

function compared(weights: MetricWeights, changes: Partial<View> = {}, dataset = small) {
  return compareZones(dataset, { ...defaultView(dataset), weights, ...changes }, () => 0)
}

/** Weighted values of alpha, beta and gamma, rounded. */
function values({ weighting }: Comparison, dataset = small) {
  return dataset.zones.map(({ id }) => {
    const { value } = weighting?.column ? cellOf(weighting.column, id) : { value: null }
    return value === null ? null : Number(value.toFixed(3))
  })
}

const ranks = ({ weighting }: Comparison) =>
  small.zones.map(({ id }) => weighting?.ranges.get(id)?.rank)

describe('without weights', () => {
  test('there is no weighting, no rank and no column more', () => {
    const comparison = compared({})
    expect(comparison.weighting).toBeNull()
    expect(compared({ goals: 0, luck: 3 }).weighting).toBeNull()
    expect(tableColumns(comparison)).toBe(comparison.columns)
  })
})

describe('a weighted value', () => {
  test('is the weighted mean of values on the scale that the view has', () => {
    // goals 1, 0.4, 0.2 and measures 1, 0.5, 0: (3·0.4 + 1·0.5) ÷ 4 = 0.425
    expect(values(compared({ goals: 3, measures: 1 }))).toEqual([1, 0.425, 0.15])
    // from lowest to highest: goals 1, ¼, 0 and measures 1, ½, 0: (3·0.25 + 0.5) ÷ 4 = 0.3125
    expect(values(compared({ goals: 3, measures: 1 }, { normalize: 'minmax' }))).toEqual([
      1, 0.313, 0,
    ])
    expect(values(compared({ goals: 3, measures: 1 }, { normalize: 'rank' }))).toEqual([1, 0.5, 0])
  })

  test('takes goals in the way of counting that the view has', () => {
    // named goals: 3, 1, 1
    expect(values(compared({ goals: 1 }, { options: { goals: 'named' } }))).toEqual([
      1, 0.333, 0.333,
    ])
  })

  test('and its rank stay the same whatever is selected, filtered or compared besides', () => {
    const all = compared({ goals: 1, 'sub-areas': 1 })
    const few = compared(
      { goals: 1, 'sub-areas': 1 },
      {
        selection: { zones: ['gamma'] },
        filter: { include: ['ports'], exclude: [], match: 'any' },
        metrics: ['themes'],
      },
    )
    expect(values(few)).toEqual(values(all))
    expect(few.weighting?.ranges).toEqual(all.weighting?.ranges)
  })

  test('is the same in whichever order the weights were given', () => {
    const one = compared({ goals: 1, 'sub-areas': 2 }).weighting
    const two = compared({ 'sub-areas': 2, goals: 1 }).weighting
    expect(one?.ranges).toEqual(two?.ranges)
    expect(one?.weighed.map(({ column }) => column.metric.id)).toEqual(['sub-areas', 'goals'])
  })

  test('leads to the records of every metric that was weighed, each record once', () => {
    const { weighting } = compared({ goals: 1, themes: 1, 'primary-themes': 2 })
    if (!weighting?.column) throw new Error('nothing weighed')
    const [alpha] = small.zones
    if (!alpha) throw new Error('no zone')
    const { from } = cellOf(weighting.column, 'alpha')
    expect(from.length).toBe(5 + 2)
    expect(new Set(from).size).toBe(from.length)
    const { groups, support } = explainCell(small, alpha, weighting.column)
    expect(support).toBe('computed')
    expect(
      groups.map(({ heading, records }) => [
        heading?.kind === 'metric' && heading.metric.id,
        records.length,
      ]),
    ).toEqual([
      ['themes', 2],
      ['primary-themes', 0],
      ['goals', 5],
    ])
  })
})

describe('what cannot be weighed', () => {
  test('for one zone is left out for all: a missing area is not 0', () => {
    const { weighting } = compared({ goals: 3, 'stated-area': 5 })
    expect(weighting?.leftOut.map(({ column, why }) => [column.metric.id, why])).toEqual([
      ['stated-area', 'incomplete'],
    ])
    expect(values(compared({ goals: 3, 'stated-area': 5 }))).toEqual([1, 0.4, 0.2])
  })

  test('because zones should not be compared on it, is left out too', () => {
    const { weighting } = compared({ 'evidence-coverage': 1 })
    expect(weighting?.leftOut.map(({ why }) => why)).toEqual(['incomparable'])
    expect(weighting?.column).toBeNull()
    expect(weighting?.ranges.size).toBe(0)
  })

  test('because it has negative values, is left out of shares of the maximum alone', () => {
    const { zones, ...rest } = smallDatasetFile()
    const parsed = parseDataset({
      ...rest,
      zones: zones.map((zone, i) => ({
        ...zone,
        observations: [{ id: `growth-${i}`, indicator: 'area', value: i - 1 }],
      })),
    })
    if (!parsed.ok) throw new Error('not parsed')
    for (const normalize of NORMALIZATIONS) {
      const comparison = compared({ 'stated-area': 1, goals: 1 }, { normalize }, parsed.dataset)
      const why = normalize === 'max' ? ['negative'] : []
      expect(comparison.weighting?.leftOut.map((each) => each.why)).toEqual(why)
    }
  })

  test('is told of metrics before they have a weight', () => {
    const { columns } = compared({})
    const obstacles = columns.map((column) => [column.metric.id, obstacleOf(column, 'max')])
    expect(obstacles).toContainEqual(['goals', null])
    expect(obstacles).toContainEqual(['stated-area', 'incomplete'])
  })
})

describe('ranks under nearby weightings', () => {
  // Alpha leads in goals (1 to 0.4), beta in sub-areas (1 to 2/3): they change places where sub-areas weigh 1.8 times as much.
  test('go as far as weights between half and twice can bring a zone', () => {
    const { weighting } = compared({ goals: 1, 'sub-areas': 1 })
    const at = (zone: string) => weighting?.ranges.get(zone)
    expect([at('alpha')?.first, at('alpha')?.last]).toEqual([1, 2])
    expect([at('beta')?.first, at('beta')?.last]).toEqual([1, 2])
    expect([at('gamma')?.first, at('gamma')?.last]).toEqual([3, 3])
    expect(weighting?.tries).toBe(1000)
  })

  test('are as frequent as the drawn factors make them: alpha is first in 83.4 % of all', () => {
    // The logarithm to base 2 of the ratio of two factors is spread like a triangle from −2 to 2.
    const expected = 1 - (2 - Math.log2(1.8)) ** 2 / 8
    const times = compared({ goals: 1, 'sub-areas': 1 }).weighting?.ranges.get('alpha')?.times
    expect(Math.abs((times?.get(1) ?? 0) - expected * 1000)).toBeLessThan(35)
    expect((times?.get(1) ?? 0) + (times?.get(2) ?? 0)).toBe(1000)
  })

  test('are not told of a single metric, which ranks zones alike whatever it weighs', () => {
    const { weighting } = compared({ goals: 2 })
    expect(weighting?.tries).toBe(0)
    expect(weighting?.ranges.get('beta')).toEqual({
      rank: 2,
      isShared: false,
      first: 2,
      last: 2,
      times: new Map(),
    })
  })
})

test('zones can stand in the order of their weighted values, and without weights in the usual one', () => {
  const sort = { by: WEIGHTED_VALUE, direction: 'ascending' as const }
  const order = (comparison: Comparison) => comparison.zones.map(({ id }) => id)
  expect(order(compared({ 'sub-areas': 5, goals: 1 }, { sort }))).toEqual([
    'gamma',
    'alpha',
    'beta',
  ])
  expect(ranks(compared({ 'sub-areas': 5, goals: 1 }))).toEqual([2, 1, 3])
  expect(compared({}, { sort }).sort).toEqual({ by: 'goals', direction: 'descending' })
})

test('a weighted value is a computed number from 0 to 1, on which zones may be compared', () => {
  expect(compared({ goals: 1 }).weighting?.column?.metric).toMatchObject({
    form: { style: 'decimal', decimals: 2 },
    range: [0, 1],
    comparable: true,
    support: 'computed',
  })
})
