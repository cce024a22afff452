import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { eachRecord } from '@/lib/domain/lookup'
import { recordCounts } from './record-counts'

const counts = recordCounts(smallDataset())
const of = (kind: string) => counts.find((count) => count.kind === kind)

test('counts the records of each kind over all zones: 2 + 3 + 1 sub-areas, 5 + 2 + 1 goals', () => {
  expect(of('subArea')?.records).toBe(6)
  expect(of('goal')?.records).toBe(8)
  expect(counts.reduce((sum, { records }) => sum + records, 0)).toBe(
    [...eachRecord(smallDataset())].length,
  )
})

test('quoted are those with words and place: not the sub-area that is only cited, nor the one that rests on nothing', () => {
  expect(of('subArea')?.quoted).toBe(4)
  expect(of('goal')?.quoted).toBe(8)
})
