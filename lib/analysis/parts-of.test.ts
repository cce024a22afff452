import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { metricsOf } from './metrics/registry'
import { partsOf } from './parts-of'

const dataset = smallDataset()

function parts(id: string, zone: number, option?: string) {
  const metric = metricsOf(dataset).get(id)
  const own = dataset.zones[zone]
  if (!metric || !own) throw new Error(`no ${id} of ${zone}`)
  const { from } = metric.compute(own, dataset, option)
  return partsOf(metric, from, dataset).map((each) => [each.part.id, each.from])
}

test('goals fall into kinds in drawing order, whatever their order in the document', () => {
  expect(parts('goals', 0)).toEqual([
    ['component', ['alpha-g1', 'alpha-g2']],
    ['end-goal', ['alpha-g4']],
    ['umbrella', ['alpha-g3']],
    ['outcome', ['alpha-g5']],
  ])
})

test('a slogan counted as one is a kind of its own', () => {
  expect(parts('goals', 0, 'slogans')).toEqual([
    ['end-goal', ['alpha-g4']],
    ['slogan', ['alpha-g0']],
    ['umbrella', ['alpha-g3']],
    ['outcome', ['alpha-g5']],
  ])
})

test('kinds without a record are left out', () => {
  expect(parts('goals', 2)).toEqual([['end-goal', ['gamma-g1']]])
  expect(parts('themes', 1)).toEqual([
    ['primary', ['beta-t1']],
    ['minor', ['beta-t2']],
  ])
})

test('sub-areas and blocks are told apart', () => {
  expect(parts('sub-areas', 1).map(([, from]) => from)).toEqual([
    ['beta-s1', 'beta-s2'],
    ['beta-s3'],
  ])
})

test('a metric without kinds, and a value of zero, fall into none', () => {
  expect(parts('measures', 0)).toEqual([])
  expect(parts('exclusive-themes', 0)).toEqual([])
})

test('a record that two kinds would hold belongs to the first of them', () => {
  const metric = metricsOf(dataset).get('goals')
  const [first] = metric?.parts ?? []
  if (!metric || !first) throw new Error('no goals')
  const every = { ...first, id: 'every', holds: () => true }
  const overlapping = { ...metric, parts: [first, every, { ...every, id: 'again' }] }
  const from = ['alpha-g1', 'alpha-g3']
  expect(partsOf(overlapping, from, dataset).map((each) => [each.part.id, each.from])).toEqual([
    ['component', ['alpha-g1']],
    ['every', ['alpha-g3']],
  ])
})
