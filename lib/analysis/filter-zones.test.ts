import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { type Filter, NO_FILTER } from '@/lib/domain/selection'
import type { ThemeId } from '@/lib/domain/theme'
import type { Zone } from '@/lib/domain/zone'
import { explainEmptyFilter } from './empty-filter'
import { facetCounts, filterZones } from './filter-zones'

const { zones } = smallDataset()
const THEMES = ['digital', 'finance', 'ports', 'talent'] as const

function shown(filter: Partial<Filter>, among: readonly Zone[] = zones): string[] {
  return filterZones(among, { ...NO_FILTER, ...filter }).map(({ id }) => id)
}

describe('a filter', () => {
  test('that names nothing leaves all zones', () => {
    expect(shown({})).toEqual(['alpha', 'beta', 'gamma'])
    expect(shown({ match: 'all' })).toEqual(['alpha', 'beta', 'gamma'])
  })

  test('by any keeps zones with one of the themes, by all those with every one', () => {
    expect(shown({ include: ['digital', 'ports'] })).toEqual(['alpha', 'beta', 'gamma'])
    expect(shown({ include: ['digital', 'ports'], match: 'all' })).toEqual(['alpha'])
  })

  test('counts a theme as held at any weight, minor too', () => {
    expect(shown({ include: ['finance'] })).toEqual(['beta'])
  })

  test('drops the zones with an excluded theme, whatever else they hold', () => {
    expect(shown({ exclude: ['ports'] })).toEqual(['gamma'])
    expect(shown({ include: ['digital'], exclude: ['ports'] })).toEqual(['gamma'])
    expect(shown({ include: ['digital'], exclude: ['digital'] })).toEqual([])
  })

  test('by a theme that nobody holds leaves none', () => {
    expect(shown({ include: ['talent'] })).toEqual([])
    expect(shown({ exclude: ['talent'] })).toEqual(['alpha', 'beta', 'gamma'])
  })

  test('keeps the order that the zones came in', () => {
    expect(shown({ include: ['digital'] }, zones.toReversed())).toEqual(['gamma', 'alpha'])
  })
})

describe('the count on a chip', () => {
  const counts = (filter: Partial<Filter>) =>
    Object.fromEntries(facetCounts(zones, THEMES, { ...NO_FILTER, ...filter }))

  test('at rest is how many zones would be shown once it is pressed', () => {
    expect(counts({})).toEqual({ digital: 2, finance: 1, ports: 2, talent: 0 })
    expect(counts({ include: ['finance'] })).toMatchObject({ digital: 3, ports: 2, talent: 1 })
    expect(counts({ include: ['finance'], match: 'all' })).toMatchObject({ digital: 0, ports: 1 })
  })

  test('when pressed or excluding is how many of the zones left hold its theme', () => {
    expect(counts({ include: ['digital', 'finance'] })).toMatchObject({ digital: 2, finance: 1 })
    expect(counts({ exclude: ['digital'] })).toMatchObject({ digital: 2, ports: 1 })
    expect(counts({ include: ['digital'], exclude: ['ports'] })).toMatchObject({
      digital: 1,
      ports: 2,
    })
  })
})

describe('why a filter leaves nothing', () => {
  const why = (filter: Partial<Filter>) => {
    const { parts, any } = explainEmptyFilter(zones, { ...NO_FILTER, ...filter })
    return {
      any,
      parts: parts.map(({ theme, alone, without }) => [theme, alone.map(({ id }) => id), without]),
    }
  }

  test('is told chip by chip: whom it has alone, and how many are left without it', () => {
    expect(why({ include: ['digital', 'finance'], match: 'all' })).toEqual({
      any: 3,
      parts: [
        ['digital', ['alpha', 'gamma'], 1],
        ['finance', ['beta'], 2],
      ],
    })
  })

  test('may be one chip that nobody holds, or an exclusion that takes everyone', () => {
    expect(why({ include: ['talent'] })).toEqual({ any: 0, parts: [['talent', [], 3]] })
    expect(why({ include: ['finance'], exclude: ['ports'] })).toEqual({
      any: 0,
      parts: [['finance', [], 1]],
    })
  })
})

describe('for any zones and any filter', () => {
  const themes = fc.subarray(['a', 'b', 'c', 'd', 'e'])
  const anyZones = fc.array(themes, { maxLength: 6 }).map((each) => each.map(zoneHolding))
  const anyFilter = fc.record<Filter>({
    include: themes,
    exclude: themes,
    match: fc.constantFrom('any', 'all'),
  })

  /** The rule as a person would read it out, zone by zone. */
  const passes = (held: readonly ThemeId[], { include, exclude, match }: Filter) => {
    for (const theme of exclude) if (held.includes(theme)) return false
    if (include.length === 0) return true
    let hits = 0
    for (const theme of include) if (held.includes(theme)) hits += 1
    return match === 'all' ? hits === include.length : hits > 0
  }
  const naive = (among: readonly Zone[], filter: Filter) =>
    among.filter(({ themes: held }) =>
      passes(
        held.map(({ theme }) => theme),
        filter,
      ),
    )

  test('the zones shown are those that pass when read one by one', () => {
    fc.assert(
      fc.property(anyZones, anyFilter, (among, filter) => {
        expect(filterZones(among, filter)).toEqual(naive(among, filter))
      }),
    )
  })

  test('pressing a chip at rest shows as many zones as it said', () => {
    fc.assert(
      fc.property(anyZones, anyFilter, fc.constantFrom('a', 'b', 'c'), (among, filter, theme) => {
        fc.pre(!filter.include.includes(theme) && !filter.exclude.includes(theme))
        const said = facetCounts(among, [theme], filter).get(theme)
        const pressed = { ...filter, include: [...filter.include, theme] }
        expect(said).toBe(naive(among, pressed).length)
      }),
    )
  })

  test('dropping a chip of an empty filter leaves as many zones as was said', () => {
    fc.assert(
      fc.property(anyZones, anyFilter, (among, filter) => {
        const { parts, any } = explainEmptyFilter(among, filter)
        expect(parts.map(({ theme }) => theme)).toEqual(filter.include)
        expect(any).toBe(naive(among, { ...filter, match: 'any' }).length)
        for (const { theme, without } of parts) {
          const include = filter.include.filter((each) => each !== theme)
          expect(without).toBe(naive(among, { ...filter, include }).length)
        }
      }),
    )
  })
})

function zoneHolding(themes: readonly ThemeId[], i: number): Zone {
  const [zone] = zones
  if (!zone) throw new Error('no zone')
  return {
    ...zone,
    id: `zone-${i}`,
    themes: themes.map((theme) => ({
      id: `t-${theme}-${i}`,
      theme,
      weight: 'minor',
      because: [],
      evidence: [],
    })),
  }
}
