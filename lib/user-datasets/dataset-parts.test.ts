import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { partJoiner, partsOf } from './dataset-parts'

const joinedAgain = (parts: Iterable<string>) => {
  const joiner = partJoiner()
  for (const part of parts) joiner.add(part)
  return joiner.joined()
}

test('a dataset that was parted is the same again, down to the order of its keys', () => {
  const small = smallDataset()
  expect(JSON.stringify(joinedAgain(partsOf(small)))).toBe(JSON.stringify(small))
})

test('no part of a long dataset is much longer than the others, whichever list is long', () => {
  const small = smallDataset()
  const lists = fc.constantFrom('zones', 'evidence', 'places', 'themes', 'languages' as const)
  fc.assert(
    fc.property(lists, fc.integer({ min: 0, max: 20_000 }), (list, count) => {
      const long = { ...small, [list]: Array(count).fill(small.zones[0]) }
      const parts = [...partsOf(long)]
      expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(220_000)
      expect(joinedAgain(parts)[list]).toHaveLength(count)
    }),
    { numRuns: 10 },
  )
})
