import { describe, expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { Zone } from '@/lib/domain/zone'
import { firstWords, themeMatrix } from './theme-matrix'

const dataset = smallDataset()
const [alpha, beta, gamma] = dataset.zones as [Zone, Zone, Zone]
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id)

describe('by coverage', () => {
  test('zones with most themes and themes with most zones come first, in one block', () => {
    const { zones, blocks, rows } = themeMatrix(
      { dataset, zones: [gamma, alpha, beta] },
      'coverage',
    )
    // Two themes for alpha and beta, one for gamma; digital and ports have two zones, finance one, talent none.
    expect(ids(zones)).toEqual(['alpha', 'beta', 'gamma'])
    expect(blocks.map(({ group }) => group)).toEqual([null])
    expect(rows.map(({ theme, holders }) => [theme.id, holders.length])).toEqual([
      ['digital', 2],
      ['ports', 2],
      ['finance', 1],
      ['talent', 0],
    ])
  })
})

describe('by the codebook', () => {
  test('themes stand in their groups, a group without themes is absent, and zones stay as they are', () => {
    const empty = { ...dataset.themeGroups[0], id: 'empty' } as (typeof dataset.themeGroups)[number]
    const more = { ...dataset, themeGroups: [empty, ...dataset.themeGroups] }
    const { zones, blocks } = themeMatrix({ dataset: more, zones: [gamma, alpha] }, 'codebook')
    expect(ids(zones)).toEqual(['gamma', 'alpha'])
    expect(blocks.map(({ group, rows }) => [group?.id, rows.map((row) => row.theme.id)])).toEqual([
      ['industry', ['digital', 'finance']],
      ['opening', ['ports', 'talent']],
    ])
  })
})

test('by similarity only the zones shown are there, whatever else the dataset has', () => {
  expect(ids(themeMatrix({ dataset, zones: [gamma, beta] }, 'similarity').zones)).toEqual([
    'beta',
    'gamma',
  ])
})

test('zones whose themes nobody coded are told apart from those that hold none', () => {
  const uncoded: Zone = { ...beta, coded: ['goals'], themes: [] }
  const bare: Zone = { ...gamma, themes: [] }
  const zones = [alpha, uncoded, bare]
  expect([...themeMatrix({ dataset: { ...dataset, zones }, zones }, 'codebook').uncoded]).toEqual([
    'beta',
  ])
})

test('a held theme shows the first words that are recorded, and none where it is only cited', () => {
  const [held] = alpha.themes
  if (!held) throw new Error('no theme')
  expect(firstWords(held, dataset)).toBe('数字优势')
  expect(firstWords({ ...held, evidence: ['e-a-s2', 'no-such', 'e-a-g1'] }, dataset)).toBe(
    '数据中心',
  )
  expect(firstWords({ ...held, evidence: ['e-a-s2'] }, dataset)).toBeUndefined()
})
