import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Filter } from '@/lib/domain/selection'
import type { Zone } from '@/lib/domain/zone'
import { formatsOf } from '@/lib/i18n/formats'
import { column, compareZones } from '../compare-zones'
import { extremesAmong } from '../extremes-among'
import { facetCounts, filterZones } from '../filter-zones'
import {
  naiveDistinctiveness,
  naiveExclusive,
  naiveFacets,
  naiveFilter,
  naiveMeanOverlap,
  naiveNearestPair,
  naiveNeighbours,
  naiveOrder,
  naiveSummary,
} from '../fixtures/naive-analysis'
import { seededDataset } from '../fixtures/seeded-dataset'
import { missingAmong, zerosAmong } from '../gaps-among'
import { distinctiveness } from '../metrics/distinctiveness'
import { exclusiveThemes } from '../metrics/exclusive-themes'
import { metricsOf } from '../metrics/registry'
import { themeOverlap } from '../metrics/theme-overlap'
import { nearestPair } from '../nearest-pair'
import { neighboursOf } from '../neighbours-of'
import { orderZones } from '../order-zones'
import { OVERLAP_MEASURES } from '../overlap'
import { themeMatrix } from '../theme-matrix'
import { defaultView } from '../view'
import { allBits, bitCount, countShared } from './bits'
import { clusterOrder } from './cluster-order'
import { nearestOfEach } from './neighbours'
import { MOST_CLUSTERED, setOrder } from './set-order'

/** From none to several words of zones, and from a few to several words of themes. */
const anySize = fc.record({
  zones: fc.constantFrom(1, 2, 31, 32, 33, 90),
  themes: fc.constantFrom(1, 5, 16, 33, 70),
  seed: fc.integer({ min: 1, max: 2 ** 31 - 2 }),
})
const anyDataset = anySize.map(seededDataset)
const RUNS = { numRuns: 40 }

const themeIds = fc.array(fc.constantFrom(0, 1, 2, 3, 4, 9, 40, 99), { maxLength: 3 })
const anyFilter = fc.record<Filter>({
  include: themeIds.map((numbers) => [...new Set(numbers)].map((n) => `theme-${n}`)),
  exclude: themeIds.map((numbers) => [...new Set(numbers)].map((n) => `theme-${n}`)),
  match: fc.constantFrom('any', 'all'),
})
const anySetting = fc.record({ measure: fc.constantFrom(...OVERLAP_MEASURES), minor: fc.boolean() })

const { compareText } = formatsOf('zh')
const byName = (a: Zone, b: Zone) => compareText(a.shortName, b.shortName)
const idsOf = (zones: readonly Zone[]) => zones.map(({ id }) => id)

test('bits are counted as they are written', () => {
  fc.assert(
    fc.property(fc.integer(), (word) => {
      expect(bitCount(word)).toBe((word >>> 0).toString(2).replaceAll('0', '').length)
    }),
  )
  for (const count of [0, 1, 31, 32, 33, 64])
    expect(allBits(count).reduce((sum, word) => sum + bitCount(word), 0)).toBe(count)
})

test('what two sets share is counted whatever their length', () => {
  const words = fc.array(fc.constantFrom(0, 1, 0xffffffff, 0xf0f0f0f0, 0x80000001), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(words, fc.boolean(), (list, isAll) => {
      const a = Uint32Array.from(list)
      const b = isAll ? a.map(() => 0xffffffff) : a.toReversed()
      const expected = a.reduce((sum, word, w) => sum + bitCount(word & (b[w] as number)), 0)
      expect(countShared(a, b)).toBe(expected)
    }),
  )
})

describe('on random datasets the answer is the plain reading’s:', () => {
  test('filtered zones and the counts of all chips', () => {
    fc.assert(
      fc.property(anyDataset, anyFilter, ({ zones, themes }, filter) => {
        expect(idsOf(filterZones(zones, filter))).toEqual(idsOf(naiveFilter(zones, filter)))
        const ids = [...themes.map(({ id }) => id), 'theme-99']
        expect(facetCounts(zones, ids, filter)).toEqual(naiveFacets(zones, ids, filter))
      }),
      RUNS,
    )
  })

  test('orders by every metric and by name, and the zones shown under a filter', () => {
    fc.assert(
      fc.property(
        anyDataset,
        anyFilter,
        fc.constantFrom('ascending', 'descending'),
        fc.constantFrom('name', 'dataset', 'goals', 'stated-area', 'theme-overlap'),
        (dataset, filter, direction, by) => {
          const metric = metricsOf(dataset).get(by)
          const values = metric && column(dataset, { metric })
          const sort = { by, direction } as const
          const order = naiveOrder(dataset.zones, sort, byName, values)
          expect(idsOf(orderZones(dataset.zones, sort, byName, values))).toEqual(idsOf(order))
          const shown = compareZones(dataset, { ...defaultView(dataset), sort, filter }, byName)
          expect(idsOf(shown.zones)).toEqual(idsOf(naiveFilter(order, filter)))
        },
      ),
      RUNS,
    )
  })

  test('nearest neighbours of every zone, to the last digit', () => {
    fc.assert(
      fc.property(
        anyDataset,
        anySetting,
        fc.constantFrom(0, 1, 10),
        ({ zones }, setting, wanted) => {
          const { each, zones: nearest, similarities } = nearestOfEach(zones, setting, wanted)
          const found = zones.map((_, z) =>
            Array.from({ length: each }, (__, i) => [
              nearest[z * each + i],
              similarities[z * each + i],
            ]),
          )
          expect(found).toEqual(naiveNeighbours(zones, setting, wanted))
        },
      ),
      RUNS,
    )
  })

  test('nearest and farthest of a zone, however overlap was measured before', () => {
    fc.assert(
      fc.property(anyDataset, fc.array(anySetting, { maxLength: 4 }), ({ zones }, settings) => {
        for (const setting of settings)
          for (const [z, zone] of zones.slice(0, 3).entries()) {
            const [best] = naiveNeighbours(zones, setting, 1)[z] ?? []
            const { nearest } = neighboursOf(zone, zones, setting)
            const most = best && best[1] > 0 ? best[1] : undefined
            expect(nearest[0]?.value).toBe(most)
          }
      }),
      RUNS,
    )
  })

  test('the nearest pair, mean overlaps, exclusive themes, distinctiveness', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(nearestPair(dataset)).toEqual(naiveNearestPair(dataset.zones))
        for (const zone of dataset.zones) {
          const mean = naiveMeanOverlap(zone, dataset)
          const { value } = themeOverlap.compute(zone, dataset)
          // The same numbers added in another order.
          if (mean === null) expect(value).toBeNull()
          else expect(value).toBeCloseTo(mean, 12)
          const exclusive = exclusiveThemes.compute(zone, dataset)
          if (exclusive.value !== null)
            expect(exclusive.value).toBe(naiveExclusive(zone, dataset).length)
          const distinct = distinctiveness.compute(zone, dataset)
          expect(distinct.value).toBe(naiveDistinctiveness(zone, dataset))
        }
      }),
      RUNS,
    )
  })

  test('the extremes, the zeros and the gaps of every column, of whichever zones', () => {
    fc.assert(
      fc.property(anyDataset, anyFilter, (dataset, filter) => {
        const { zones } = compareZones(dataset, { ...defaultView(dataset), filter }, byName)
        // Picked by a comparison, and by anybody.
        for (const some of [zones, zones.slice(1, 4)])
          for (const metric of metricsOf(dataset).values()) {
            const values = column(dataset, { metric })
            const { zero, missing, ...extremes } = naiveSummary(values, some)
            expect(extremesAmong(values, some)).toEqual(extremes)
            expect(missingAmong(values, some)).toEqual(missing)
            expect(zerosAmong(values, some, 2)).toEqual({
              first: zero.slice(0, 2),
              of: zero.length,
            })
          }
      }),
      RUNS,
    )
  })

  test('who holds a theme and with which record, in the matrix', () => {
    fc.assert(
      fc.property(anyDataset, ({ ...dataset }) => {
        const { rows } = themeMatrix({ dataset, zones: dataset.zones }, 'codebook')
        for (const { theme, held, holders, only } of rows) {
          const holding = dataset.zones.filter(({ themes }) =>
            themes.some((own) => own.theme === theme.id),
          )
          expect(idsOf(holders)).toEqual(idsOf(holding))
          expect(only).toBe(holding.length === 1 ? holding[0] : null)
          expect([...held.keys()]).toEqual(idsOf(holding))
          for (const zone of holding)
            expect(held.get(zone.id)).toBe(zone.themes.find((own) => own.theme === theme.id))
        }
      }),
      RUNS,
    )
  })
})

describe('the order of many zones by similarity', () => {
  const lengthOf = (zones: readonly Zone[]) => {
    const overlaps = zones.slice(1).map((zone, i) => naiveJaccard(zones[i] as Zone, zone))
    return overlaps.reduce((sum, overlap) => sum + 1 - overlap, 0)
  }
  const naiveJaccard = (a: Zone, b: Zone) =>
    naiveNeighbours([a, b], { measure: 'jaccard', minor: false }, 1)[0]?.[0]?.[1] ?? 0

  test.each([
    { zones: 300, themes: 16, seed: 5 },
    { zones: 2 * MOST_CLUSTERED, themes: 64, seed: 5 },
  ])(
    'of $zones zones has every zone once, equal ones together, and likes nearer than the list has',
    (size) => {
      const { zones } = seededDataset(size)
      const order = setOrder(zones)
      expect(idsOf(order).toSorted()).toEqual(idsOf(zones).toSorted())
      expect(lengthOf(order)).toBeLessThan(0.7 * lengthOf(zones))
      const sets = order.map((zone) => setOf(zone))
      const runs = sets.filter((set, i) => set !== sets[i - 1])
      expect(new Set(runs).size).toBe(runs.length)
    },
  )

  test('joins the nearest clusters by the mean of their distances, and turns them end to end', () => {
    const places = [0, 10, 1, 11, 5.6]
    const far = Float64Array.from(places.flatMap((a) => places.map((b) => Math.abs(a - b))))
    // {0, 2} and {1, 3}; 4 is 5.1 from the first and 4.9 from the second.
    expect(clusterOrder(far, [1, 1, 1, 1, 1])).toEqual([0, 2, 4, 1, 3])
  })

  test('counts an item as often as it weighs when means are taken', () => {
    const far = Float64Array.of(0, 1, 10, 4.9, 1, 0, 2, 30, 10, 2, 0, 5, 4.9, 30, 5, 0)
    // Once {0, 1} is joined, 2 is 6 from it and nearer to 3; with 1 thrice, it is 4 from it and joins first.
    expect(clusterOrder(far, [1, 1, 1, 1])).toEqual([0, 1, 2, 3])
    expect(clusterOrder(far, [1, 3, 1, 1])).toEqual([2, 1, 0, 3])
  })

  const setOf = (zone: Zone) =>
    zone.themes
      .filter(({ weight }) => weight !== 'minor')
      .map(({ theme }) => theme)
      .toSorted()
      .join()
})
