import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { Zone } from '@/lib/domain/zone'
import { extremes, nearestZones } from './nearest-zones'

const dataset = smallDataset()
const [alpha, beta, gamma] = dataset.zones as [Zone, Zone, Zone]
const ids = (zone: Zone) => nearestZones(dataset, zone).map((each) => each.zone.id)

test('alpha shares one of two themes with beta and with gamma: equal, so in dataset order', () => {
  expect(nearestZones(dataset, alpha)).toMatchObject([
    { zone: { id: 'beta' }, cell: { value: 0.5 }, shared: ['ports'], onlyHere: ['digital'] },
    { zone: { id: 'gamma' }, cell: { value: 0.5 }, shared: ['digital'], onlyHere: ['ports'] },
  ])
})

test('beta is nearer to alpha (ports) than to gamma, with which it shares nothing', () => {
  expect(ids(beta)).toEqual(['alpha', 'gamma'])
  expect(nearestZones(dataset, beta)[1]).toMatchObject({
    cell: { value: 0 },
    shared: [],
    onlyHere: ['ports'],
    onlyThere: ['digital'],
  })
})

test('the number’s records are the primary and secondary themes of both; beta’s finance is minor', () => {
  expect(nearestZones(dataset, alpha)[0]?.cell.from).toEqual(['alpha-t1', 'alpha-t2', 'beta-t1'])
})

test('nearest and farthest are named with all their equals, and not where all are equal', () => {
  const named = (zone: Zone) => {
    const { nearest, farthest } = extremes(nearestZones(dataset, zone))
    return [nearest, farthest].map((some) => some.map((each) => each.zone.id))
  }
  expect(named(beta)).toEqual([['alpha'], ['gamma']])
  expect(named(gamma)).toEqual([['alpha'], ['beta']])
  expect(named(alpha)).toEqual([[], []])
  expect(extremes([])).toEqual({ nearest: [], farthest: [] })
})

test('a zone whose themes nobody coded stands last, with the reason for having no value', () => {
  const uncoded: Zone = { ...beta, coded: [], themes: [] }
  const others = nearestZones({ ...dataset, zones: [uncoded, alpha, gamma] }, alpha)
  expect(others.map(({ zone, cell }) => [zone.id, cell.value, cell.missing])).toEqual([
    ['gamma', 0.5, undefined],
    ['beta', null, 'not-collected'],
  ])
})

test('two zones without a primary or secondary theme have no overlap to speak of, rather than 0', () => {
  const bare = dataset.zones.map((zone): Zone => ({ ...zone, themes: [] }))
  const [first] = bare as [Zone]
  const { cell } = nearestZones({ ...dataset, zones: bare }, first)[0] ?? {}
  expect(cell).toMatchObject({ value: null, missing: 'not-applicable' })
})

test('of all others the most alike come first, then those that share nothing, then those without a number', () => {
  const held = (id: string, ...themes: string[]): Zone => ({
    ...alpha,
    id,
    themes: themes.map((theme) => ({
      id: `${id}-${theme}`,
      theme,
      weight: 'primary',
      because: [],
      evidence: [],
    })),
  })
  const uncoded: Zone = { ...held('uncoded'), coded: ['goals'] }
  const own = held('own', 'digital', 'ports')
  const others = [
    uncoded,
    held('none', 'talent'),
    held('half', 'ports'),
    held('same', 'ports', 'digital'),
  ]
  const inOrder = (zone: Zone, zones: Zone[]) =>
    nearestZones({ ...dataset, zones }, zone).map((each) => each.zone.id)
  expect(inOrder(own, [own, ...others])).toEqual(['same', 'half', 'none', 'uncoded'])
  // Of two zones without themes nobody can say how alike they are.
  const bare = held('bare')
  expect(inOrder(bare, [bare, held('bare-too'), held('full', 'ports')])).toEqual([
    'full',
    'bare-too',
  ])
})
