import { describe, expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { ZoneTheme } from '@/lib/domain/theme'
import type { Weight } from '@/lib/domain/theme-weight'
import {
  DEFAULT_OVERLAP,
  holders,
  jaccard,
  pairOverlap,
  weighedThemes,
  weightedCosine,
} from './overlap'

function holding(themes: Record<string, Weight>): { themes: ZoneTheme[] } {
  return {
    themes: Object.entries(themes).map(([theme, weight]) => ({
      id: `t-${theme}`,
      theme,
      weight,
      because: [],
      evidence: [],
    })),
  }
}

const AB = holding({ a: 'primary', b: 'secondary' })
const BC = holding({ b: 'primary', c: 'primary' })

describe('overlap', () => {
  test('is the share of shared themes among the themes of both', () => {
    expect(jaccard(AB, BC)).toBeCloseTo(1 / 3)
    expect(jaccard(AB, holding({ c: 'primary' }))).toBe(0)
  })

  test('is the same seen from either side, and 1 with itself', () => {
    expect(jaccard(AB, BC)).toBe(jaccard(BC, AB))
    expect(jaccard(AB, AB)).toBe(1)
  })

  test('takes primary and secondary alike, and leaves minor themes out', () => {
    expect(jaccard(AB, holding({ a: 'secondary', b: 'primary' }))).toBe(1)
    expect(jaccard(AB, holding({ a: 'primary', b: 'minor' }))).toBe(0.5)
    expect(
      weighedThemes(holding({ a: 'minor', b: 'secondary' })).map(({ theme }) => theme),
    ).toEqual(['b'])
  })

  test('with nothing is 0, and of nothing with nothing is no number', () => {
    expect(jaccard(AB, holding({}))).toBe(0)
    expect(jaccard(holding({}), holding({ a: 'minor' }))).toBeNull()
  })

  test('of the small dataset is ½, ½ and 0', () => {
    const [alpha, beta, gamma] = smallDataset().zones
    if (!alpha || !beta || !gamma) throw new Error('no zones')
    expect([jaccard(alpha, beta), jaccard(alpha, gamma), jaccard(beta, gamma)]).toEqual([
      0.5, 0.5, 0,
    ])
  })
})

test('who holds a theme is told at any weight, in the order of the dataset', () => {
  expect(Object.fromEntries(holders(smallDataset().zones))).toEqual({
    digital: ['alpha', 'gamma'],
    ports: ['alpha', 'beta'],
    finance: ['beta'],
  })
})

describe('the weighted cosine', () => {
  test('counts primary 3, secondary 2 and minor 1: 3·2 ÷ √(9 · 13) for a and for a with b', () => {
    expect(
      weightedCosine(holding({ a: 'primary' }), holding({ a: 'secondary', b: 'primary' })),
    ).toBeCloseTo(6 / Math.sqrt(9 * 13))
  })

  test('is 1 with itself, the same from either side, and 0 with what it shares nothing with', () => {
    expect(weightedCosine(AB, AB)).toBe(1)
    expect(weightedCosine(AB, BC)).toBe(weightedCosine(BC, AB))
    expect(weightedCosine(AB, holding({ c: 'primary' }))).toBe(0)
    expect(weightedCosine(AB, holding({}))).toBe(0)
    expect(weightedCosine(holding({}), holding({}))).toBeNull()
  })

  test('takes minor themes in only where they are asked for', () => {
    expect(weightedCosine(holding({ a: 'minor' }), holding({ a: 'primary' }))).toBe(0)
    expect(weightedCosine(holding({ a: 'minor' }), holding({ a: 'primary' }), true)).toBe(1)
    expect(jaccard(AB, holding({ a: 'minor', b: 'primary' }), true)).toBe(1)
  })
})

describe('a pair', () => {
  test('names what is shared and what each holds alone', () => {
    expect(pairOverlap(AB, BC, DEFAULT_OVERLAP)).toEqual({
      value: 1 / 3,
      shared: ['b'],
      onlyFirst: ['a'],
      onlySecond: ['c'],
    })
  })
})
