import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstReversal } from './first-reversal'

test('names the first two that the measures rank otherwise', () => {
  expect(
    firstReversal([
      [0.5, 0.9],
      [0.4, 0.2],
      [0.3, 0.6],
    ]),
  ).toEqual([1, 2])
})

test('finds none where both measures rank alike, or where a reversal would be with nothing', () => {
  expect(
    firstReversal([
      [0.2, 0.3],
      [0.4, 0.5],
      [0.4, 0.6],
    ]),
  ).toBeNull()
  expect(
    firstReversal([
      [0.2, 0.1],
      [0, 0.5],
    ]),
  ).toBeNull()
})

test('agrees with trying every two, whatever the numbers', () => {
  const number = fc.integer({ min: 0, max: 4 })
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number), { maxLength: 12 }), (things) => {
      let tried: [number, number] | null = null
      for (const [i, [value, other]] of things.entries())
        for (const [j, [first, second]] of things.entries())
          if (!tried && value > first && first > 0 && other < second) tried = [i, j]
      expect(firstReversal(things)).toEqual(tried)
    }),
  )
})
