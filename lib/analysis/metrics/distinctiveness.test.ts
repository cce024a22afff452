import { expect, test } from 'vitest'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { Zone } from '@/lib/domain/zone'
import { distinctiveness } from './distinctiveness'

const dataset = smallDataset()
const [alpha, beta, gamma] = dataset.zones as [Zone, Zone, Zone]
const inZones = (...zones: Zone[]): Dataset => ({ ...dataset, zones })
const compute = (zone: Zone, among = dataset) => distinctiveness.compute(zone, among)

test('is the mean of log₂(zones ÷ holders) over the themes of a zone, minor ones too', () => {
  // Of three zones two hold digital and two ports; finance is beta’s alone.
  const [two, one] = [Math.log2(3 / 2), Math.log2(3)]
  expect(compute(alpha).value).toBe((two + two) / 2)
  expect(compute(beta).value).toBe((two + one) / 2)
  expect(compute(gamma).value).toBe(two)
})

test('is 0 where all zones hold each of its themes, and 1 where half of them do', () => {
  const twin = { ...gamma, id: 'twin' }
  expect(compute(gamma, inZones(gamma, twin)).value).toBe(0)
  expect(compute(gamma, inZones(gamma, twin, beta, { ...beta, id: 'more' })).value).toBe(1)
})

test('rests on what the zone holds, and on what others hold of the same', () => {
  expect(compute(beta).from).toEqual(['beta-t1', 'beta-t2', 'alpha-t2'])
  expect(compute(gamma).from).toEqual(['gamma-t1', 'alpha-t1'])
})

test('leaves zones out of the count whose themes nobody coded', () => {
  const uncoded: Zone = { ...gamma, id: 'delta', coded: ['goals'] }
  const four = inZones(alpha, beta, gamma, uncoded)
  expect(compute(gamma, four)).toEqual(compute(gamma))
  expect(compute(uncoded, four)).toEqual({ value: null, missing: 'not-collected', from: [] })
})

test('does not apply to a zone without themes, nor to one alone', () => {
  const bare = { ...gamma, themes: [] }
  expect(compute(bare, inZones(alpha, bare))).toEqual({
    value: null,
    missing: 'not-applicable',
    from: [],
  })
  expect(compute(gamma, inZones(gamma))).toEqual({
    value: null,
    missing: 'not-applicable',
    from: ['gamma-t1'],
  })
})

test('of all zones together rests on every theme that was coded', () => {
  expect(distinctiveness.records?.(dataset)).toEqual([
    'alpha-t1',
    'alpha-t2',
    'beta-t1',
    'beta-t2',
    'gamma-t1',
  ])
})
