import { describe, expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { column } from './compare-zones'
import { type CellExplanation, explainCell, explainRecords } from './explain-cell'
import { metricAt } from './metrics/metric-at'
import { metricsOf } from './metrics/registry'

const dataset = smallDataset()

function explain(zoneId: string, metricId: string, option?: string): CellExplanation {
  const zone = dataset.zones.find(({ id }) => id === zoneId)
  const metric = metricsOf(dataset).get(metricId)
  if (!zone || !metric) throw new Error(`no ${metricId} of ${zoneId}`)
  return explainCell(dataset, zone, column(dataset, { metric, ...(option && { option }) }))
}

const groupsOf = ({ groups }: CellExplanation) =>
  groups.map(({ id, heading, records }) => [
    id,
    heading?.kind,
    records.map(({ entry }) => entry.record.id),
  ])

describe('a count', () => {
  test('lists every record that it counted, goals under their slogan first', () => {
    expect(groupsOf(explain('alpha', 'goals'))).toEqual([
      ['alpha-g0', 'goalGroup', ['alpha-g1', 'alpha-g2']],
      ['ungrouped', undefined, ['alpha-g3', 'alpha-g4', 'alpha-g5']],
    ])
  })

  test('of every metric and zone explains as many records as the value is made of', () => {
    for (const metric of metricsOf(dataset).values())
      for (const zone of dataset.zones) {
        const { cell, groups } = explain(zone.id, metric.id)
        const explained = groups.flatMap(({ records }) =>
          records.map(({ entry }) => entry.record.id),
        )
        expect(explained.toSorted()).toEqual([...cell.from].toSorted())
      }
  })

  test('of slogans as one shows the slogan as the record that counts', () => {
    const { cell, groups } = explain('alpha', 'goals', 'slogans')
    expect(cell.value).toBe(4)
    expect(groups.flatMap(({ records }) => records.map(({ entry }) => entry.kind))).toContain(
      'goalGroup',
    )
  })

  test('of one zone’s own records stands under no heading', () => {
    expect(groupsOf(explain('beta', 'sub-areas'))).toEqual([
      ['beta', undefined, ['beta-s1', 'beta-s2', 'beta-s3']],
    ])
  })

  test('of zero has nothing to list, and is a count all the same', () => {
    expect(explain('gamma', 'measures')).toMatchObject({
      cell: { value: 0 },
      support: 'counted',
      groups: [],
      sources: [],
    })
  })

  test('names the documents behind it, and no other', () => {
    const sources = (zone: string, metric: string) =>
      explain(zone, metric).sources.map(({ id }) => id)
    expect(sources('alpha', 'sub-areas')).toEqual(['report', 'notice'])
    expect(sources('alpha', 'goals')).toEqual(['report'])
    expect(sources('gamma', 'sub-areas')).toEqual([])
  })
})

describe('a count that the document prints itself', () => {
  test('is shown beside ours where it speaks of the whole list, not of one slogan', () => {
    expect(explain('alpha', 'goals').stated).toEqual([])
    const [alpha, ...others] = dataset.zones
    if (!alpha) throw new Error('no zone')
    const [slogan] = alpha.stated
    if (!slogan) throw new Error('no stated count')
    const { group: _, ...whole } = { ...slogan, id: 'alpha-n2', value: 5 }
    const ofMeasures = { ...whole, id: 'alpha-n3', of: 'measures' as const, value: 2 }
    const zone = { ...alpha, stated: [slogan, whole, ofMeasures] }
    const metric = metricsOf(dataset).get('goals')
    if (!metric) throw new Error('no goals')
    const changed = { ...dataset, zones: [zone, ...others] }
    const { stated } = explainCell(changed, zone, column(changed, { metric }))
    expect(stated.map(({ record, evidence }) => [record.value, evidence[0]?.exact])).toEqual([
      [5, '两心'],
    ])
  })
})

describe('a value that draws on several zones', () => {
  test('lists the records zone by zone, its own first', () => {
    expect(groupsOf(explain('beta', 'theme-overlap'))).toEqual([
      ['beta', 'zone', ['beta-t1']],
      ['alpha', 'zone', ['alpha-t1', 'alpha-t2']],
      ['gamma', 'zone', ['gamma-t1']],
    ])
  })
})

describe('support', () => {
  test('of a value is counted, computed or verbatim', () => {
    expect(explain('alpha', 'goals').support).toBe('counted')
    expect(explain('alpha', 'theme-overlap').support).toBe('computed')
    expect(explain('alpha', 'stated-area').support).toBe('verbatim')
  })

  test('of a record is its own words, or a reading of ours', () => {
    const supports = (metric: string) =>
      explain('alpha', metric).groups.flatMap(({ records }) =>
        records.map(({ support }) => support),
      )
    expect(new Set(supports('goals'))).toEqual(new Set(['verbatim']))
    expect(new Set(supports('themes'))).toEqual(new Set(['interpreted']))
  })

  test('of a damaged number still leads to the words in which it is printed', () => {
    const { cell, groups } = explain('beta', 'stated-area')
    expect(cell).toMatchObject({ value: null, missing: 'digits-lost', printed: '.08' })
    expect(groups[0]?.records[0]?.evidence[0]?.exact).toBe('.08平方公里')
  })
})

describe('a number between two zones', () => {
  test('has what both hold first, theme by theme, then what each holds alone', () => {
    const [, beta] = dataset.zones
    const metric = metricAt(dataset, 'overlap-with-alpha')
    if (!beta || !metric) throw new Error('no overlap')
    const { groups } = explainCell(dataset, beta, column(dataset, { metric }))
    expect(
      groups.map(({ heading, records }) => [
        heading?.kind,
        heading && 'zone' in heading ? heading.zone.id : undefined,
        records.map(({ entry }) => entry.record.id),
      ]),
    ).toEqual([
      ['shared', undefined, ['beta-t1', 'alpha-t2']],
      ['only', 'beta', []],
      ['only', 'alpha', ['alpha-t1']],
    ])
  })
})

describe('records opened together', () => {
  const explainIds = (...ids: string[]) => explainRecords(dataset, ids)

  test('of one zone stand under no heading, with the documents that they cite', () => {
    const { groups, sources } = explainIds('alpha-s1', 'alpha-g1')
    expect(groups.map(({ heading, records }) => [heading?.kind, records.length])).toEqual([
      [undefined, 2],
    ])
    expect(sources.map(({ id }) => id)).toEqual(['report'])
  })

  test('of several zones stand by zone, and what is not there is passed over', () => {
    const { groups, sources } = explainIds('beta-g1', 'no-such', 'alpha-s2')
    expect(groups.map(({ id, heading }) => [id, heading?.kind])).toEqual([
      ['beta', 'zone'],
      ['alpha', 'zone'],
    ])
    expect(sources.map(({ id }) => id)).toEqual(['report', 'notice'])
    expect(explainIds('no-such')).toEqual({ groups: [], sources: [] })
  })
})

test('a theme’s weight is a coder’s reading, and a number that nobody states is not in anybody’s words', () => {
  const metric = metricAt(dataset, 'holds-digital')
  const [alpha] = dataset.zones
  if (!alpha || !metric) throw new Error('no theme')
  expect(explainCell(dataset, alpha, column(dataset, { metric })).support).toBe('interpreted')
  expect(explain('gamma', 'stated-area').support).toBe('computed')
})
