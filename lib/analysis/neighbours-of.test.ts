import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { naiveNeighbours } from './fixtures/naive-analysis'
import { seededDataset } from './fixtures/seeded-dataset'
import { neighboursOf } from './neighbours-of'
import { DEFAULT_OVERLAP, OVERLAP_MEASURES } from './overlap'

test('alpha is as near to beta as to gamma, which share nothing', () => {
  const { zones } = smallDataset()
  const names = (id: string) => {
    const zone = zones.find((each) => each.id === id)
    if (!zone) throw new Error(id)
    const { nearest, farthest } = neighboursOf(zone, zones, DEFAULT_OVERLAP)
    return [nearest, farthest].map((list) => list.map((each) => each.zone.id))
  }
  expect(names('alpha')).toEqual([['beta', 'gamma'], []])
  expect(names('beta')).toEqual([['alpha'], ['gamma']])
  expect(names('gamma')).toEqual([['alpha'], ['beta']])
})

test('neighbours are all that are tied, as pair by pair, whether or not the zone is of the list', () => {
  const setting = fc.record({
    measure: fc.constantFrom(...OVERLAP_MEASURES),
    minor: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 - 2 }), setting, (seed, way) => {
      const { zones } = seededDataset({ zones: 30, themes: 5, seed })
      const all = naiveNeighbours(zones, way, zones.length)
      for (const [z, zone] of zones.entries()) {
        const values = (all[z] ?? []).flatMap(([, value]) => (value < 0 ? [] : [value]))
        const [most, least] = [Math.max(...values), Math.min(...values)]
        const at = (wanted: number) =>
          (all[z] ?? [])
            .flatMap(([o, value]) => (value === wanted ? [o] : []))
            .toSorted((a, b) => a - b)
        for (const among of [zones, zones.filter((other) => other !== zone)]) {
          const found = neighboursOf(zone, among, way)
          const places = (list: typeof found.nearest) =>
            list.map((each) => zones.indexOf(each.zone))
          expect(places(found.nearest)).toEqual(most > 0 ? at(most) : [])
          expect(places(found.farthest)).toEqual(least < most || most === 0 ? at(least) : [])
        }
      }
    }),
    { numRuns: 30 },
  )
})
