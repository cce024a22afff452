import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import type { Zone } from '@/lib/domain/zone'
import { linkageNetwork } from './linkage-network'
import { linkagePart } from './linkage-part'

const small = smallDataset()
const [alpha] = small.zones as [Zone]
const tie = (zone: string, to: string, i: number) => ({
  id: `${zone}-l${i}`,
  evidence: [],
  to,
  kind: 'zone' as const,
  basis: 'named' as const,
})

/** Zone i is tied to the i % 5 zones before it: every fifth, and the first, to none. */
const dataset = {
  ...small,
  zones: Array.from({ length: 300 }, (_, i) => ({
    ...alpha,
    id: `z${i}`,
    linkages: Array.from({ length: Math.min(i, i % 5) }, (_, k) =>
      tie(`z${i}`, `z${i - k - 1}`, k),
    ),
  })),
}

test('a small network is drawn whole', () => {
  const network = linkageNetwork(small)
  expect(linkagePart(network)).toBe(network)
})

test('of a large one the zones with most ties are drawn, as many as can be read, and what they are tied to', () => {
  const network = linkageNetwork(dataset)
  const part = linkagePart(network)
  expect(part.zones.map(({ zone }) => zone.id)).toEqual(
    Array.from({ length: 30 }, (_, i) => `z${4 + i * 5}`),
  )
  expect(part.targets).toHaveLength(40)
  const ends = new Set(part.targets.map(({ id }) => id))
  const zones = new Set(part.zones.map(({ zone }) => zone.id))
  expect(part.edges.every(({ zone, to }) => zones.has(zone ?? '') && ends.has(to))).toBe(true)
  expect(part.edges.length).toBeGreaterThan(30)
  // What is counted is of all.
  expect(part.kinds).toBe(network.kinds)
})
