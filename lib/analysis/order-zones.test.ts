import { describe, expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { Zone } from '@/lib/domain/zone'
import { formatsOf } from '@/lib/i18n/formats'
import type { Locale } from '@/lib/i18n/locales'
import type { Column } from './comparison'
import { METRICS } from './metrics/registry'
import { orderZones } from './order-zones'
import type { Sort } from './sort'

const [pattern] = smallDataset().zones

/** Zones by name and value, and the column that holds the values. */
function zonesOf(values: Record<string, number | null>) {
  if (!pattern) throw new Error('no zone')
  const zones = Object.keys(values).map(
    (name): Zone => ({ ...pattern, id: name, shortName: { zh: name, en: name } }),
  )
  const numbers = Object.values(values)
  const column: Column = {
    metric: METRICS[0],
    zones,
    values: new Map(Object.entries(values).map(([id, value]) => [id, { value, from: [] }])),
    median: { value: null, from: [] },
    lowest: null,
    highest: null,
    known: numbers.length,
  }
  return { zones, column }
}

function order(values: Record<string, number | null>, sort: Sort, locale: Locale = 'en'): string {
  const { zones, column } = zonesOf(values)
  const { compareText } = formatsOf(locale)
  const byName = (a: Zone, b: Zone) => compareText(a.shortName, b.shortName)
  return orderZones(zones, sort, byName, column)
    .map(({ id }) => id)
    .join(' ')
}

const CHINESE = { 台州: 0, 杭州: 0, 温州: 0, 嘉兴: 0, 宁波: 0, 金华: 0 }

describe('by a metric', () => {
  test('the highest comes first or last, as asked', () => {
    expect(order({ a: 1, b: 3, c: 2 }, { by: 'sub-areas', direction: 'descending' })).toBe('b c a')
    expect(order({ a: 1, b: 3, c: 2 }, { by: 'sub-areas', direction: 'ascending' })).toBe('a c b')
  })

  test('missing values come last in either direction, below zero and below the negative', () => {
    const values = { a: null, b: 0, c: null, d: -1, e: 2 }
    expect(order(values, { by: 'sub-areas', direction: 'descending' })).toBe('e b d a c')
    expect(order(values, { by: 'sub-areas', direction: 'ascending' })).toBe('d b e a c')
  })

  test('equal values go by name, from A in either direction', () => {
    const values = { c: 1, a: 1, b: 2 }
    expect(order(values, { by: 'sub-areas', direction: 'descending' })).toBe('b a c')
    expect(order(values, { by: 'sub-areas', direction: 'ascending' })).toBe('a c b')
  })

  test('equal values go by pinyin in Chinese', () => {
    expect(order(CHINESE, { by: 'sub-areas', direction: 'descending' }, 'zh')).toBe(
      '杭州 嘉兴 金华 宁波 台州 温州',
    )
  })
})

describe('by name', () => {
  test('Chinese names go by pinyin, and back', () => {
    expect(order(CHINESE, { by: 'name', direction: 'ascending' }, 'zh')).toBe(
      '杭州 嘉兴 金华 宁波 台州 温州',
    )
    expect(order(CHINESE, { by: 'name', direction: 'descending' }, 'zh')).toBe(
      '温州 台州 宁波 金华 嘉兴 杭州',
    )
  })

  test('numbers in names count as numbers, and capitals do not come first', () => {
    const values = { 'Zone 10': 0, 'Zone 9': 0, beta: 0, Alpha: 0 }
    expect(order(values, { by: 'name', direction: 'ascending' })).toBe('Alpha beta Zone 9 Zone 10')
  })
})

describe('by the document', () => {
  test('zones stand as they are listed, or the other way round', () => {
    expect(order({ c: 1, a: 2, b: 3 }, { by: 'dataset', direction: 'ascending' })).toBe('c a b')
    expect(order({ c: 1, a: 2, b: 3 }, { by: 'dataset', direction: 'descending' })).toBe('b a c')
  })
})

test('the list itself is left as it was', () => {
  const { zones, column } = zonesOf({ b: 1, a: 2 })
  const before = [...zones]
  for (const by of ['name', 'dataset', 'sub-areas'])
    orderZones(zones, { by, direction: 'descending' }, () => 0, column).pop()
  expect(zones).toEqual(before)
})
