import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { Filter } from '@/lib/domain/selection'
import { compareZones } from './compare-zones'
import { cellOf } from './comparison'
import { metricsOf } from './metrics/registry'
import { normalize } from './normalize'
import { defaultView, type View } from './view'

const dataset = smallDataset()

function compare(changes: Partial<View> = {}) {
  const view = { ...defaultView(dataset), ...changes }
  return compareZones(dataset, view, (a, b) => a.id.localeCompare(b.id))
}

const ids = (zones: readonly { id: string }[]) => zones.map(({ id }) => id)
const yardsticks = ({ columns }: ReturnType<typeof compare>) =>
  columns.map(({ metric, median, lowest, highest, known }) => ({
    metric: metric.id,
    median,
    lowest,
    highest,
    known,
  }))

describe('by default', () => {
  test('all zones stand side by side on the counts and on what the documents state', () => {
    const { zones, hidden, columns, shown } = compare()
    expect(ids(zones)).toEqual(['alpha', 'beta', 'gamma'])
    expect(hidden).toEqual([])
    expect(columns.map(({ metric }) => metric.id)).toEqual([
      'sub-areas',
      'themes',
      'goals',
      'measures',
      'linkages',
      'stated-area',
    ])
    expect(shown.metric.id).toBe('goals')
  })

  test('the order is by the metric shown, highest first', () => {
    expect(compare({ metric: 'sub-areas' }).sort).toEqual({
      by: 'sub-areas',
      direction: 'descending',
    })
    expect(ids(compare({ metric: 'sub-areas' }).zones)).toEqual(['beta', 'alpha', 'gamma'])
  })

  test('each column has its middle and its ends', () => {
    expect(yardsticks(compare()).find(({ metric }) => metric === 'goals')).toMatchObject({
      median: { value: 2 },
      lowest: 1,
      highest: 5,
      known: 3,
    })
  })
})

describe('a missing value', () => {
  test('is in no median, no minimum and no maximum', () => {
    const area = compare().columns.at(-1)
    expect(area).toMatchObject({ lowest: 12.5, highest: 12.5, known: 1 })
    expect(area?.median.value).toBe(12.5)
  })

  test('of all zones leaves no median, with the reason', () => {
    const uncoded = {
      ...dataset,
      zones: dataset.zones.map((zone) => ({ ...zone, coded: [], measures: [] })),
    }
    const view = { ...defaultView(uncoded), metrics: ['measures'] }
    const [column] = compareZones(uncoded, view, () => 0).columns
    expect(column).toMatchObject({
      median: { value: null, missing: 'not-applicable', from: [] },
      lowest: null,
      highest: null,
      known: 0,
    })
  })

  test('of a zone that the dataset does not have was not collected', () => {
    expect(cellOf(compare().shown, 'nowhere')).toMatchObject({
      value: null,
      missing: 'not-collected',
      zone: 'nowhere',
      metric: 'goals',
    })
  })
})

describe('the median', () => {
  test('leads back to the records of every zone that it was taken over', () => {
    const { shown } = compare({ metric: 'linkages' })
    expect(shown.median).toEqual({ value: 1, from: ['alpha-l1', 'beta-l1'] })
  })
})

describe('a selection', () => {
  test('keeps to zones that exist, and the slots stay with their zones', () => {
    const { zones, slots } = compare({ selection: { zones: ['gamma', 'nowhere', 'alpha'] } })
    expect(ids(zones)).toEqual(['alpha', 'gamma'])
    expect(slots.get('gamma')).toBe(2)
  })

  test('of none compares none, and still has its yardsticks', () => {
    const empty = compare({ selection: { zones: [] } })
    expect(empty.zones).toEqual([])
    expect(yardsticks(empty)).toEqual(yardsticks(compare()))
  })

  test('of metrics keeps the reader’s order and to those that exist', () => {
    const { columns } = compare({ metrics: ['linkages', 'no-metric', 'themes'] })
    expect(columns.map(({ metric }) => metric.id)).toEqual(['linkages', 'themes'])
  })
})

describe('a filter', () => {
  test('hides selected zones without deselecting them', () => {
    const { zones, hidden } = compare({
      filter: { include: ['finance'], exclude: [], match: 'any' },
    })
    expect([ids(zones), ids(hidden)]).toEqual([['beta'], ['alpha', 'gamma']])
  })

  test('moves no yardstick: medians, ends, values and scales are those of the whole dataset', () => {
    const themes = fc.subarray(dataset.themes.map(({ id }) => id))
    const filters = fc.record<Filter>({
      include: themes,
      exclude: themes,
      match: fc.constantFrom('any', 'all'),
    })
    const metrics = [...metricsOf(dataset).keys()]
    const selections = fc.subarray(ids(dataset.zones))
    const whole = compare({ metrics })
    fc.assert(
      fc.property(filters, selections, (filter, zones) => {
        const part = compare({ metrics, filter, selection: { zones } })
        expect(yardsticks(part)).toEqual(yardsticks(whole))
        for (const [i, column] of part.columns.entries()) {
          expect(column.values).toEqual(whole.columns[i]?.values)
          expect(normalize(column, 'max')).toEqual(normalize(whole.columns[i] ?? column, 'max'))
        }
        expect(part.slots).toEqual(whole.slots)
        expect([...part.zones, ...part.hidden]).toHaveLength(zones.length)
      }),
    )
  })
})

describe('a way of counting', () => {
  test('holds for the column, for the metric shown and for the order alike', () => {
    const { columns, shown } = compare({ options: { goals: 'slogans' } })
    const column = columns.find(({ metric }) => metric.id === 'goals')
    expect(column?.option).toBe('slogans')
    expect(cellOf(shown, 'alpha').value).toBe(4)
    expect(column?.values).toEqual(shown.values)
  })
})

describe('an order by a metric that is not shown', () => {
  test('goes by that metric all the same', () => {
    const sort = { by: 'linkages', direction: 'ascending' as const }
    expect(ids(compare({ metrics: ['goals'], sort }).zones)).toEqual(['gamma', 'alpha', 'beta'])
  })

  test('puts zones without a value last', () => {
    const sort = { by: 'stated-area', direction: 'ascending' as const }
    expect(ids(compare({ sort }).zones)).toEqual(['alpha', 'beta', 'gamma'])
  })
})
