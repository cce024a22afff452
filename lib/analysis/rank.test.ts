import { expect, test } from 'vitest'
import type { ZoneId } from '@/lib/domain/zone'
import type { MetricValue } from './metric'
import { averageRanks } from './rank'

function ranks(values: Record<ZoneId, number | null>): Record<ZoneId, number> {
  const entries = Object.entries(values).map(([zone, value]): [ZoneId, MetricValue] => [
    zone,
    { value, from: [] },
  ])
  return Object.fromEntries(averageRanks(new Map(entries)))
}

test('the highest value is first', () => {
  expect(ranks({ a: 1, b: 3, c: 2 })).toEqual({ a: 3, b: 1, c: 2 })
})

test('equal values share the mean of the ranks that they take up', () => {
  expect(ranks({ a: 5, b: 5, c: 1 })).toEqual({ a: 1.5, b: 1.5, c: 3 })
  expect(ranks({ a: 1, b: 1, c: 1 })).toEqual({ a: 2, b: 2, c: 2 })
})

test('ranks sum up to the same whatever is tied', () => {
  const sum = (values: Record<ZoneId, number>) =>
    Object.values(ranks(values)).reduce((total, rank) => total + rank, 0)
  expect(sum({ a: 4, b: 4, c: 2, d: 2 })).toBe(10)
  expect(sum({ a: 4, b: 3, c: 2, d: 1 })).toBe(10)
})

test('a missing value has no rank and takes none from the others', () => {
  expect(ranks({ a: 2, b: null, c: 1 })).toEqual({ a: 1, c: 2 })
  expect(ranks({ a: null })).toEqual({})
})

test('zero and negative values are values', () => {
  expect(ranks({ a: -1, b: 0 })).toEqual({ a: 2, b: 1 })
})
