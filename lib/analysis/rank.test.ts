import { expect, test } from 'vitest'
import type { ZoneId } from '@/lib/domain/zone'
import type { MetricValue } from './metric'
import { averageRanks, firstRanks } from './rank'

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

test('in a list of names equal values share the first of their ranks, and the next rank is left out', () => {
  expect(firstRanks(Float64Array.of(1, 3, 2))).toEqual([3, 1, 2])
  expect(firstRanks(Float64Array.of(5, 5, 1))).toEqual([1, 1, 3])
  expect(firstRanks(Float64Array.of(0, 0, 0, 0))).toEqual([1, 1, 1, 1])
  expect(firstRanks(new Float64Array())).toEqual([])
})

test('values that differ in their last digit alone are equal', () => {
  expect(0.1 + 0.2).not.toBe(0.3)
  expect(firstRanks(Float64Array.of(0.1 + 0.2, 0.3, 0.301))).toEqual([2, 2, 1])
})
