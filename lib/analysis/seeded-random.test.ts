import { expect, test } from 'vitest'
import { seededRandom } from './seeded-random'

test('gives the number published as a check: from 1, the ten-thousandth is 399268537', () => {
  const random = seededRandom(1)
  const drawn = Array.from({ length: 10_000 }, random)
  expect(drawn.at(-1)).toBe(399268537 / (2 ** 31 - 1))
})

test('starts anew with every seed, and gives the same for the same', () => {
  const five = (seed: number) => Array.from({ length: 5 }, seededRandom(seed))
  expect(five(7)).toEqual(five(7))
  expect(five(7)).not.toEqual(five(8))
})

test('fills the room between 0 and 1 evenly, and touches neither end', () => {
  const drawn = Array.from({ length: 10_000 }, seededRandom(2008))
  const tenths = Array.from({ length: 10 }, (_, i) =>
    drawn.filter((each) => Math.floor(each * 10) === i),
  )
  for (const tenth of tenths) expect(Math.abs(tenth.length - 1000)).toBeLessThan(120)
  expect(Math.min(...drawn)).toBeGreaterThan(0)
  expect(Math.max(...drawn)).toBeLessThan(1)
})
