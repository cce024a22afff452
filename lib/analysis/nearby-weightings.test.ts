import { expect, test } from 'vitest'
import { NEARBY, nearbyWeightings, triesFor } from './nearby-weightings'

/** Gives what it is told to, in turn. */
const told = (...numbers: readonly number[]) => {
  let at = 0
  return () => numbers[at++] ?? Number.NaN
}

test('halves a weight at the low end, keeps it in the middle and doubles it at the high end', () => {
  expect(nearbyWeightings([3, 4], 2, told(0, 0.5, 1, 0))).toEqual([
    [1.5, 4],
    [6, 2],
  ])
})

test('keeps a weight of nothing at nothing', () => {
  expect(nearbyWeightings([0], 1, told(0.9))).toEqual([[0]])
})

test('stays between half and twice, goes near both, and halves as often as it doubles', () => {
  const factors = nearbyWeightings([1], 2000).map(([factor]) => factor ?? 0)
  expect(Math.min(...factors)).toBeGreaterThanOrEqual(0.5)
  expect(Math.min(...factors)).toBeLessThan(0.51)
  expect(Math.max(...factors)).toBeLessThanOrEqual(2)
  expect(Math.max(...factors)).toBeGreaterThan(1.96)
  const below = factors.filter((factor) => factor < 1).length
  expect(Math.abs(below - 1000)).toBeLessThan(80)
})

test('is the same every time', () => {
  expect(nearbyWeightings([1, 2, 5], 50)).toEqual(nearbyWeightings([1, 2, 5], 50))
})

test('tries fewer for more zones, and never less than a hundred', () => {
  expect([1, 6, 100].map(triesFor)).toEqual([NEARBY.most, NEARBY.most, NEARBY.most])
  expect(triesFor(400)).toBe(250)
  expect(triesFor(100_000)).toBe(NEARBY.fewest)
})
