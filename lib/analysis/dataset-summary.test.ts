import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { summariseDataset } from './dataset-summary'

const summary = summariseDataset(smallDataset())

test('a dataset introduces itself with figures that can be counted by hand', () => {
  expect(summary).toMatchObject({
    subAreas: 6,
    blocks: 2,
    themes: 4,
    exclusiveThemes: 1,
    goalsTotal: 8,
    naming: 2,
  })
  expect(summary.goals.median.value).toBe(2)
})

test('its most shared theme is the first of the codebook among equals', () => {
  // digital and ports are held by two zones each
  expect(summary.mostShared).toMatchObject({ theme: { id: 'digital' }, zones: 2 })
  const bare = { ...smallDataset(), zones: smallDataset().zones.map((z) => ({ ...z, themes: [] })) }
  expect(summariseDataset(bare).mostShared).toBeNull()
})

test('its coverage says how many of the counted records are quoted', () => {
  // 24 counted records; alpha's second sub-area is only cited, gamma's rests on nothing
  expect(summary.coverage).toMatchObject({ quoted: 22, of: 24 })
})
