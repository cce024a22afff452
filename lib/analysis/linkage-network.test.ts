import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Dataset } from '@/lib/domain/dataset'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { lookup } from '@/lib/domain/lookup'
import { parseDataset } from '@/lib/domain/parse-dataset'
import { linkageNetwork, recordsOf } from './linkage-network'
import { linkages } from './metrics/linkages'

const small = linkageNetwork(smallDataset())
const shippedDataset = parsed('zhejiang-linkage-zones')
const shipped = linkageNetwork(shippedDataset)
const namingOf = (network: typeof shipped) =>
  Object.fromEntries(network.zones.map(({ zone, naming }) => [zone.id, naming]))

describe('the small dataset', () => {
  test('has one tie to a port, one to a zone, and one that is only inferred', () => {
    expect(small.edges).toEqual([
      { zone: 'alpha', to: 'east-port', basis: 'named', records: ['alpha-l1'] },
      { zone: 'alpha', to: 'city', basis: 'inferred', records: ['alpha-l2'] },
      { zone: 'beta', to: 'alpha', basis: 'named', records: ['beta-l1'] },
    ])
    expect(small.targets.map(({ id, kind }) => [id, kind])).toEqual([
      ['east-port', 'port'],
      ['city', 'city'],
      ['alpha', 'zone'],
    ])
  })

  test('says of gamma, which was read, that it names none', () => {
    expect(namingOf(small)).toEqual({ alpha: 'names', beta: 'names', gamma: 'names-none' })
    expect(small.naming).toEqual(['alpha', 'beta'])
  })

  test('does not take a list that nobody coded for one that names none', () => {
    const dataset = smallDataset()
    const zones = dataset.zones.map((zone) => (zone.id === 'gamma' ? { ...zone, coded: [] } : zone))
    expect(namingOf(linkageNetwork({ ...dataset, zones })).gamma).toBe('not-collected')
  })

  test('does not take a list with nothing but an inferred tie for one that names something', () => {
    const dataset = smallDataset()
    const zones = dataset.zones.map((zone) =>
      zone.id === 'alpha' ? { ...zone, linkages: zone.linkages.slice(1) } : zone,
    )
    const network = linkageNetwork({ ...dataset, zones })
    expect(namingOf(network).alpha).toBe('names-none')
    expect(network.naming).toEqual(['beta'])
  })

  test('calls a place shared only where two zones name it, not where the second is inferred', () => {
    const dataset = smallDataset()
    const withTie = (basis: 'named' | 'inferred') => ({
      ...dataset,
      zones: dataset.zones.map((zone) =>
        zone.id === 'gamma'
          ? {
              ...zone,
              linkages: [
                { id: 'gamma-l1', to: 'east-port', kind: 'port' as const, basis, evidence: [] },
              ],
            }
          : zone,
      ),
    })
    expect(linkageNetwork(withTie('named')).shared).toEqual(['east-port'])
    expect(linkageNetwork(withTie('inferred')).shared).toEqual([])
  })

  test('draws a tie once where two records say it, and keeps both ids', () => {
    const dataset = smallDataset()
    const zones = dataset.zones.map((zone) => ({
      ...zone,
      linkages: zone.linkages.flatMap((each) => [each, { ...each, id: `${each.id}-again` }]),
    }))
    const network = linkageNetwork({ ...dataset, zones })
    expect(network.edges).toHaveLength(3)
    expect(network.edges[0]?.records).toEqual(['alpha-l1', 'alpha-l1-again'])
  })
})

describe('a filter by kind', () => {
  const ports = linkageNetwork(smallDataset(), ['port'])

  test('leaves the ties to places of that kind', () => {
    expect(ports.targets.map(({ id }) => id)).toEqual(['east-port'])
    expect(ports.naming).toEqual(['alpha'])
  })

  test('does not make a zone silent that names places of other kinds', () => {
    expect(namingOf(ports).beta).toBe('names')
  })

  test('keeps the choice whole: kinds and their numbers are those of the dataset', () => {
    expect([...ports.kinds]).toEqual([
      ['port', 1],
      ['city', 1],
      ['zone', 1],
    ])
  })
})

describe('the shipped dataset', () => {
  test('names 11 linkages, each in the passage of the zone itself, as the metric counts them', () => {
    expect(recordsOf(shipped, 'named')).toHaveLength(11)
    const counted = shippedDataset.zones.map((zone) => linkages.compute(zone, shippedDataset).value)
    expect(counted).toEqual([3, 3, 0, 4, 0, 1])
  })

  test('has 6 ties that only a name suggests, and none of them is in a count', () => {
    const inferred = recordsOf(shipped, 'inferred')
    expect(inferred).toHaveLength(6)
    const counted = shippedDataset.zones.flatMap(
      (zone) => linkages.compute(zone, shippedDataset).from,
    )
    expect(counted.filter((id) => inferred.includes(id))).toEqual([])
  })

  test('names 4 carriers for all zones together, and they are no zone’s', () => {
    const carriers = shipped.edges.filter(({ basis }) => basis === 'carrier')
    expect(carriers.map(({ to }) => to)).toEqual([
      'yixinou-train',
      'river-sea-centre',
      'yi-yong-zhou-corridor',
      'zhejiang-ftz',
    ])
    expect(carriers.every(({ zone }) => zone === null)).toBe(true)
  })

  test('says of Wenzhou and Jinhua that they name none, though their names suggest ties', () => {
    expect(namingOf(shipped)).toEqual({
      hangzhou: 'names',
      ningbo: 'names',
      wenzhou: 'names-none',
      jiaxing: 'names',
      jinhua: 'names-none',
      taizhou: 'names',
    })
  })

  test('has no place that two zones name: 11 linkages lead to 11 places', () => {
    expect(shipped.shared).toEqual([])
    const named = shipped.edges.filter(({ basis }) => basis === 'named')
    expect(new Set(named.map(({ to }) => to)).size).toBe(11)
  })

  test('leaves out places that are only context: the ports, the areas on Zhoushan, the sum of zones', () => {
    const drawn = shipped.targets.map(({ id }) => id)
    expect(drawn).toHaveLength(14)
    for (const id of ['ningbo-zhoushan-ports', 'zhejiang-ftz-north', 'all-linkage-zones'])
      expect(drawn).not.toContain(id)
  })

  test('has on every tie the ids of records that exist and have evidence', () => {
    const { records } = lookup(shippedDataset)
    for (const { records: ids } of shipped.edges)
      for (const id of ids) expect(records.get(id)?.record.evidence.length).toBeGreaterThan(0)
  })
})

function parsed(id: string): Dataset {
  const file = new URL(`../../data/${id}/dataset.json`, import.meta.url)
  const result = parseDataset(JSON.parse(readFileSync(file, 'utf8')))
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.dataset
}
