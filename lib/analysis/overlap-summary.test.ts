import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Weight } from '@/lib/domain/theme-weight'
import type { Zone } from '@/lib/domain/zone'
import { seededDataset } from './fixtures/seeded-dataset'
import { median } from './median'
import { DEFAULT_OVERLAP, OVERLAP_MEASURES, overlapOf } from './overlap'
import { MOST_SETS, overlapSummary } from './overlap-summary'

/** Zones A, B, C … with one letter a theme: `ab` holds a and b. */
function zonesHolding(...held: readonly string[]): Zone[] {
  const { zones } = seededDataset({ zones: held.length, themes: 1, seed: 1 })
  return zones.map((zone, i) => ({
    ...zone,
    themes: [...(held[i] ?? '')].map((theme) => ({
      id: `${zone.id}-${theme}`,
      theme,
      weight: 'primary' as Weight,
      because: [],
      evidence: [],
    })),
  }))
}

describe('of five zones, one of them without a theme', () => {
  // ab–ab 1, ab–b ½ twice, ab–c 0 twice, b–c 0; each of the four with the empty one 0.
  const zones = zonesHolding('ab', 'b', 'ab', 'c', '')
  const summary = overlapSummary(zones, DEFAULT_OVERLAP)

  test('all ten pairs are counted once: seven share nothing, two a half, one everything', () => {
    expect(summary).toMatchObject({ zones: 5, pairs: 10 })
    expect(summary?.bands).toEqual([7, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1])
  })

  test('mean, median and the nearest pair are those of the ten', () => {
    expect(summary).toMatchObject({ mean: 0.2, median: 0, highest: 1 })
    expect(summary?.nearest).toEqual({ pairs: 1, first: [zones[0], zones[2]] })
  })

  test('every number rests on the themes of all of them', () => {
    expect(summary?.from).toEqual(['z0-a', 'z0-b', 'z1-b', 'z2-a', 'z2-b', 'z3-c'])
  })
})

test('two zones without a theme have no overlap, and make no pair', () => {
  expect(overlapSummary(zonesHolding('', ''), DEFAULT_OVERLAP)).toMatchObject({
    pairs: 0,
    mean: null,
    median: null,
    nearest: null,
  })
})

test('of three pairs of ⅔ and three of 1, the median lies halfway between', () => {
  const { median: middle } =
    overlapSummary(zonesHolding('ab', 'ab', 'abc', 'ab'), DEFAULT_OVERLAP) ?? {}
  expect(middle).toBe((2 / 3 + 1) / 2)
})

test('as pair by pair, on any dataset and by any measure', () => {
  const way = fc.record({ measure: fc.constantFrom(...OVERLAP_MEASURES), minor: fc.boolean() })
  const size = fc.record({
    zones: fc.constantFrom(1, 2, 3, 40),
    themes: fc.constantFrom(1, 5, 40),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
  })
  fc.assert(
    fc.property(size, way, (each, setting) => {
      const { zones } = seededDataset(each)
      const pairs = zones.flatMap((one, i) =>
        zones.slice(i + 1).flatMap((two) => {
          const value = overlapOf(one, two, setting)
          return value === null ? [] : [{ one, two, value }]
        }),
      )
      const values = pairs.map(({ value }) => value)
      const highest = Math.max(...values)
      const nearest = pairs.filter(({ value }) => value === highest)
      const summary = overlapSummary(zones, setting)
      expect(summary?.pairs).toBe(pairs.length)
      expect(summary?.median).toBe(median(values))
      expect(summary?.mean ?? 0).toBeCloseTo(
        values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length),
        12,
      )
      expect(summary?.bands[0]).toBe(values.filter((value) => value === 0).length)
      expect(summary?.bands.reduce((sum, count) => sum + count, 0)).toBe(pairs.length)
      const [first] = nearest
      expect(summary?.nearest).toEqual(
        first ? { pairs: nearest.length, first: [first.one, first.two] } : null,
      )
    }),
    { numRuns: 60 },
  )
})

test('too many different sets of themes are not compared, and nothing is said of them', () => {
  const alphabet = [...'abcdefghijklm']
  const held = Array.from({ length: MOST_SETS + 1 }, (_, i) =>
    alphabet.filter((_, bit) => (i >> bit) & 1).join(''),
  )
  expect(overlapSummary(zonesHolding(...held), DEFAULT_OVERLAP)).toBeNull()
})
