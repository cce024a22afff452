import { describe, expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { Zone } from '@/lib/domain/zone'
import { hasCell, metricAt } from './metric-at'

const dataset = smallDataset()
const [alpha, , gamma] = dataset.zones as [Zone, Zone, Zone]

function valueAt(id: string, zone: Zone) {
  const metric = metricAt(dataset, id)
  if (!metric) throw new Error(`no metric ${id}`)
  return metric.compute(zone, dataset)
}

describe('a cell of the theme matrix', () => {
  test('is 3 for a primary theme, 2 for a secondary, 1 for a minor, by the record that says so', () => {
    expect(valueAt('holds-digital', alpha)).toEqual({ value: 3, from: ['alpha-t1'] })
    expect(valueAt('holds-ports', alpha)).toEqual({ value: 2, from: ['alpha-t2'] })
    const [, beta] = dataset.zones as [Zone, Zone]
    expect(valueAt('holds-finance', beta)).toEqual({ value: 1, from: ['beta-t2'] })
  })

  test('is 0 where the passage does not state the theme, and missing where nobody looked', () => {
    expect(valueAt('holds-finance', alpha)).toEqual({ value: 0, from: [] })
    expect(valueAt('holds-finance', { ...alpha, coded: [], themes: [] })).toEqual({
      value: null,
      missing: 'not-collected',
      from: [],
    })
  })

  test('is a coder’s reading with a name for each weight, and no measure to compare by', () => {
    const metric = metricAt(dataset, 'holds-digital')
    expect(metric).toMatchObject({
      id: 'holds-digital',
      support: 'interpreted',
      comparable: false,
      range: [0, 3],
      form: { style: 'decimal', decimals: 0 },
    })
    expect([3, 2, 1, 0, 4].map((value) => metric?.named?.(value)?.en)).toEqual([
      'primary',
      'secondary',
      'minor',
      'not stated',
      undefined,
    ])
  })
})

describe('a cell of the overlap matrix', () => {
  test('is a share by Jaccard and a plain number by cosine, from 0 to 1, and between two zones only', () => {
    const [share, cosine] = (['jaccard', 'cosine'] as const).map((measure) =>
      metricAt(dataset, 'overlap-with-beta', { measure, minor: false }),
    )
    expect(share).toMatchObject({ unit: { en: '%' }, form: { style: 'percent', decimals: 0 } })
    expect(cosine).toMatchObject({
      unit: { en: '0 to 1' },
      form: { style: 'decimal', decimals: 2 },
    })
    for (const metric of [share, cosine])
      expect(metric).toMatchObject({
        range: [0, 1],
        comparable: false,
        support: 'computed',
        pairedWith: 'beta',
        label: { zh: '与乙区的主题重合度', en: 'Theme overlap with Beta' },
      })
  })
})

describe('there is a metric', () => {
  test('of the registry by its own id, and none of a theme, a zone or a word that the dataset lacks', () => {
    expect(metricAt(dataset, 'goals')?.id).toBe('goals')
    for (const id of ['holds-luck', 'overlap-with-nowhere', 'ports', 'beta', 'digital-holds-', ''])
      expect(metricAt(dataset, id)).toBeUndefined()
  })
})

describe('there is a cell', () => {
  test('for a known zone and a known metric', () => {
    expect(hasCell(dataset, { zone: 'gamma', metric: 'goals' })).toBe(true)
    expect(hasCell(dataset, { zone: 'gamma', metric: 'luck' })).toBe(false)
    expect(hasCell(dataset, { zone: 'nowhere', metric: 'goals' })).toBe(false)
  })

  test('for two different zones, never for one against itself', () => {
    expect(hasCell(dataset, { zone: gamma.id, metric: 'overlap-with-beta' })).toBe(true)
    expect(hasCell(dataset, { zone: 'beta', metric: 'overlap-with-beta' })).toBe(false)
  })

  test('of weighted values where a metric has a weight', () => {
    const cell = { zone: 'gamma', metric: 'your-weighting' }
    expect(hasCell(dataset, cell, { goals: 1 })).toBe(true)
    expect(hasCell(dataset, cell)).toBe(false)
    expect(hasCell(dataset, { ...cell, zone: 'nowhere' }, { goals: 1 })).toBe(false)
  })
})
