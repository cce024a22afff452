import { describe, expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { baselineOf, isBaselineId, MEDIAN } from './baseline'
import { column, compareZones } from './compare-zones'
import { baselineValue, differenceOf } from './difference'
import { METRICS, metricsOf } from './metrics/registry'
import { defaultView, type View } from './view'

const dataset = smallDataset()
const [alpha, beta, gamma] = dataset.zones as [
  (typeof dataset.zones)[number],
  (typeof dataset.zones)[number],
  (typeof dataset.zones)[number],
]

function columnOf(id: string) {
  const metric = metricsOf(dataset).get(id)
  if (!metric) throw new Error(`No metric ${id}.`)
  return column(dataset, { metric })
}

describe('a difference', () => {
  // Alpha lists 5 goals, beta 2, gamma 1.
  test('is the zone’s value minus the baseline’s', () => {
    const goals = columnOf('goals')
    expect(differenceOf(goals, 'alpha', beta).value).toBe(3)
    expect(differenceOf(goals, 'gamma', beta).value).toBe(-1)
    expect(differenceOf(goals, 'beta', beta).value).toBe(0)
  })

  test('from the median is from that of all zones: 2 goals', () => {
    const goals = columnOf('goals')
    expect(['alpha', 'beta', 'gamma'].map((id) => differenceOf(goals, id, MEDIAN).value)).toEqual([
      3, 0, -1,
    ])
  })

  test('is made of the records of both sides, each once', () => {
    expect(differenceOf(columnOf('goals'), 'gamma', beta).from).toEqual([
      'gamma-g1',
      'beta-g1',
      'beta-g2',
    ])
    const all = differenceOf(columnOf('goals'), 'gamma', MEDIAN).from
    expect(all).toHaveLength(8)
    expect(new Set(all).size).toBe(8)
  })

  // The area is 12.5 for alpha, damaged for beta, not stated for gamma.
  test('is missing where either side is, with the reason of that side, and never 0', () => {
    const area = columnOf('stated-area')
    expect(differenceOf(area, 'alpha', beta)).toMatchObject({
      value: null,
      missing: 'digits-lost',
      lacks: 'baseline',
    })
    expect(differenceOf(area, 'gamma', alpha)).toMatchObject({
      value: null,
      missing: 'not-stated',
      lacks: 'zone',
    })
    expect(differenceOf(area, 'gamma', beta)).toMatchObject({
      missing: 'not-stated',
      lacks: 'zone',
    })
    expect(differenceOf(area, 'zone-q', alpha)).toMatchObject({ missing: 'not-collected' })
  })

  test('is not taken of a metric on which zones should not be compared', () => {
    const incomparable = METRICS.filter(({ comparable }) => !comparable)
    expect(incomparable.length).toBeGreaterThan(0)
    for (const { id } of incomparable)
      expect(differenceOf(columnOf(id), 'alpha', beta)).toMatchObject({
        value: null,
        missing: 'not-applicable',
        lacks: 'comparability',
      })
  })
})

describe('a baseline', () => {
  const compare = (changes: Partial<View>) =>
    compareZones(dataset, { ...defaultView(dataset), ...changes }, () => 0)

  test('is none unless one is chosen', () => {
    expect(compare({}).baseline).toBeNull()
  })

  test('stays what it is where its zone is not selected, or hidden by a filter', () => {
    const filter = { include: ['digital'], exclude: [], match: 'any' as const }
    for (const changes of [{ selection: { zones: ['alpha', 'gamma'] } }, { filter }]) {
      const { baseline, zones, shown } = compare({ baseline: 'beta', ...changes })
      expect(zones.map(({ id }) => id)).not.toContain('beta')
      expect(baseline).toBe(beta)
      expect(baselineValue(shown, beta).value).toBe(2)
    }
  })

  test('that is the median stays that of all zones, whatever is selected', () => {
    const { baseline, shown } = compare({ baseline: MEDIAN, selection: { zones: ['alpha'] } })
    expect(baseline).toBe(MEDIAN)
    expect(baselineValue(shown, MEDIAN).value).toBe(2)
  })

  test('can be the median or any zone of the dataset, and nothing else', () => {
    for (const id of [MEDIAN, 'alpha', 'beta', 'gamma'])
      expect(isBaselineId(id, dataset)).toBe(true)
    for (const id of ['', 'zone-q']) expect(isBaselineId(id, dataset)).toBe(false)
    expect(baselineOf(dataset, 'gamma')).toBe(gamma)
    expect(baselineOf(dataset, 'zone-q')).toBeNull()
    expect(baselineOf(dataset, null)).toBeNull()
  })
})

test('a zone whose id is “median” can be no baseline, since the word names the median', () => {
  const zones = [alpha, { ...beta, id: MEDIAN }]
  expect(baselineOf({ ...dataset, zones }, MEDIAN)).toBe(MEDIAN)
})
