import { expect, test } from 'vitest'
import { highestOf, lowestOf } from './extent'

test('highest and lowest of a million numbers, and of none', () => {
  const many = Array.from({ length: 1_000_000 }, (_, i) => (i * 7919) % 1_000_003)
  expect([lowestOf(many), highestOf(many)]).toEqual([0, 1_000_002])
  expect([lowestOf([]), highestOf([])]).toEqual([
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ])
})
