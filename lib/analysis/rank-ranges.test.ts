import { describe, expect, test } from 'vitest'
import { rankRanges, weightedMeans } from './rank-ranges'

/** Two metrics of three zones: the first zone has all of one, the second half of both, the third all of the other. */
const UNITS = [
  [1, 0.5, 0],
  [0, 0.5, 1],
]

const ranges = (weights: readonly number[], nearby: readonly (readonly number[])[] = []) =>
  rankRanges(UNITS, weights, nearby).map(({ rank, first, last }) => [rank, first, last])

test('a weighted mean is the sum of weights times values over the sum of weights', () => {
  // (3·1 + 1·0) ÷ 4, (3·½ + 1·½) ÷ 4, (3·0 + 1·1) ÷ 4
  expect([...weightedMeans(UNITS, [3, 1])]).toEqual([0.75, 0.5, 0.25])
  expect([...weightedMeans(UNITS, [1, 0])]).toEqual([1, 0.5, 0])
})

describe('ranks', () => {
  test('follow the weights, and only their proportions', () => {
    expect(ranges([3, 1]).map(([rank]) => rank)).toEqual([1, 2, 3])
    expect(ranges([1, 3]).map(([rank]) => rank)).toEqual([3, 2, 1])
    expect(ranges([30, 10])).toEqual(ranges([3, 1]))
  })

  test('are shared where values are equal, and say so', () => {
    const tied = rankRanges(UNITS, [1, 1], [])
    expect(tied.map(({ rank, isShared }) => [rank, isShared])).toEqual([
      [1, true],
      [1, true],
      [1, true],
    ])
    const [first] = rankRanges(UNITS, [2, 1], [])
    expect(first?.isShared).toBe(false)
  })
})

describe('a range of ranks', () => {
  test('is the rank alone where no other weighting is tried', () => {
    expect(ranges([3, 1])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
    ])
  })

  test('goes from the foremost to the hindmost rank, the own one included', () => {
    expect(ranges([3, 1], [[1, 3]])).toEqual([
      [1, 1, 3],
      [2, 2, 2],
      [3, 1, 3],
    ])
    // under the other weighting alone, all three would share the first rank
    expect(ranges([3, 1], [[1, 1]])).toEqual([
      [1, 1, 1],
      [2, 1, 2],
      [3, 1, 3],
    ])
  })

  test('counts under how many weightings a zone has each rank', () => {
    const [first, second] = rankRanges(
      UNITS,
      [3, 1],
      [
        [3, 1],
        [2, 1],
        [1, 2],
      ],
    )
    expect([...(first?.times ?? [])]).toEqual([
      [1, 2],
      [3, 1],
    ])
    expect([...(second?.times ?? [])]).toEqual([[2, 3]])
  })
})
