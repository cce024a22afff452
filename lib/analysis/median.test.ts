import fc from 'fast-check'
import { expect, test } from 'vitest'
import { median } from './median'

test('the median of an odd number of values is the middle one, in whatever order they come', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([10, 9, 100])).toBe(10)
  expect(median([7])).toBe(7)
})

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([4, 1, 3, 10])).toBe(3.5)
})

test('no values have no median', () => {
  expect(median([])).toBeNull()
})

test('the values themselves keep their order', () => {
  const values = [3, 1, 2]
  median(values)
  expect(values).toEqual([3, 1, 2])
})

test('as many values lie below the median as above it', () => {
  const integers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 })
  fc.assert(
    fc.property(integers, (values) => {
      const middle = median(values) ?? Number.NaN
      const below = values.filter((value) => value < middle).length
      const above = values.filter((value) => value > middle).length
      expect(Math.max(below, above)).toBeLessThanOrEqual(values.length / 2)
    }),
  )
})
