import { describe, expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { column } from './compare-zones'
import { type CellExplanation, explainCell } from './explain-cell'
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
    const zone = { ...alpha, stated: [slogan, whole] }
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
