import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ZoneId } from '@/lib/domain/zone'
import type { MetricValue } from './metric'
import { NORMALIZATIONS, type Normalization, normalize, normalizeNumber } from './normalize'

/** A column of these values, zones named a, b, c … */
function columnOf(values: readonly (number | null)[]) {
  const known = values.filter((value) => value !== null)
  return {
    values: new Map<ZoneId, MetricValue>(
      values.map((value, i) => [
        String.fromCharCode(97 + i),
        { value, from: [], ...(value === null && { missing: 'not-stated' as const }) },
      ]),
    ),
    lowest: known.length === 0 ? null : Math.min(...known),
    highest: known.length === 0 ? null : Math.max(...known),
  }
}

function units(values: readonly (number | null)[], method: Normalization) {
  return [...normalize(columnOf(values), method).values()]
}

describe('as a share of the maximum', () => {
  test('the highest is 1, half of it ½, and zero 0', () => {
    expect(units([4, 2, 0], 'max')).toEqual([1, 0.5, 0])
  })

  test('all equal are all 1, and all zero all 0', () => {
    expect(units([3, 3], 'max')).toEqual([1, 1])
    expect(units([0, 0], 'max')).toEqual([0, 0])
  })

  test('has no meaning where a value is negative', () => {
    expect(units([4, -2], 'max')).toEqual([null, null])
  })
})

describe('from minimum to maximum', () => {
  test('the lowest is 0 and the highest 1, negative or not', () => {
    expect(units([10, 5, 0], 'minmax')).toEqual([1, 0.5, 0])
    expect(units([-10, 0, 10], 'minmax')).toEqual([0, 0.5, 1])
  })

  test('all equal stand in the middle', () => {
    expect(units([3, 3, 3], 'minmax')).toEqual([0.5, 0.5, 0.5])
    expect(units([0], 'minmax')).toEqual([0.5])
  })
})

describe('by rank', () => {
  test('the first is 1, the last 0, whatever lies between them', () => {
    expect(units([100, 2, 1], 'rank')).toEqual([1, 0.5, 0])
  })

  test('ties share the mean of their ranks', () => {
    expect(units([5, 5, 1], 'rank')).toEqual([0.75, 0.75, 0])
    expect(units([5, 1, 1], 'rank')).toEqual([1, 0.25, 0.25])
  })

  test('all equal stand in the middle, and so does one alone', () => {
    expect(units([7, 7, 7], 'rank')).toEqual([0.5, 0.5, 0.5])
    expect(units([7], 'rank')).toEqual([0.5])
  })

  test('ranks are taken among the known', () => {
    expect(units([9, null, 1], 'rank')).toEqual([1, null, 0])
  })
})

describe('by any method', () => {
  const known = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 })
  const methods = fc.constantFrom(...NORMALIZATIONS)

  test.for(NORMALIZATIONS)('a missing value stays missing: %s', (method) => {
    expect(units([2, null, 1], method)[1]).toBeNull()
    expect(units([null, null], method)).toEqual([null, null])
  })

  test('values come to lie between 0 and 1 and keep their order', () => {
    fc.assert(
      fc.property(known, methods, (values, method) => {
        const found = units(values, method).map((unit) => unit ?? Number.NaN)
        for (const [i, unit] of found.entries()) {
          expect(unit).toBeGreaterThanOrEqual(0)
          expect(unit).toBeLessThanOrEqual(1)
          for (const [j, other] of found.entries())
            if ((values[i] ?? 0) > (values[j] ?? 0)) expect(unit).toBeGreaterThan(other)
            else if (values[i] === values[j]) expect(unit).toBe(other)
        }
      }),
    )
  })

  test('a number that is among the values gets the place that they have', () => {
    fc.assert(
      fc.property(known, methods, (values, method) => {
        const column = columnOf(values)
        for (const [i, unit] of units(values, method).entries())
          expect(normalizeNumber(column, values[i] ?? null, method)).toBeCloseTo(unit ?? Number.NaN)
      }),
    )
  })

  test('a number between two values comes to lie between them, and no number nowhere', () => {
    const column = columnOf([0, 4, 10])
    for (const method of NORMALIZATIONS) {
      const [low, high] = [4, 10].map((value) => normalizeNumber(column, value, method) ?? 0)
      const between = normalizeNumber(column, 7, method)
      expect(between).toBeGreaterThan(low ?? 0)
      expect(between).toBeLessThan(high ?? 0)
      expect(normalizeNumber(column, null, method)).toBeNull()
      expect(normalizeNumber(columnOf([null]), 3, method)).toBeNull()
    }
  })
})
