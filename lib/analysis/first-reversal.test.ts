import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstReversal } from './first-reversal'

test('is the first two that stand in opposite orders, the first being ahead by the first measure', () => {
  expect(firstReversal([0.5, 0.3, 0.4], [0.6, 0.5, 0.4])).toEqual({ one: 2, two: 1 })
  expect(firstReversal([0.5, 0.3], [0.5, 0.5])).toBeNull()
  expect(firstReversal([0.5, 0], [0.1, 0.9])).toBeNull()
  expect(firstReversal([], [])).toBeNull()
})

test('is, for any values, what trying all pairs in turn finds', () => {
  const numbers = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })))
  fc.assert(
    fc.property(numbers, (pairs) => {
      const [values, others] = [pairs.map(([value]) => value), pairs.map(([, other]) => other)]
      const tried = pairs.flatMap(([a, x], one) =>
        pairs.flatMap(([b, y], two) => (a > b && b > 0 && x < y ? [{ one, two }] : [])),
      )
      expect(firstReversal(values, others)).toEqual(tried[0] ?? null)
    }),
  )
})
