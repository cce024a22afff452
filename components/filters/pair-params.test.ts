import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { eachRecord } from '@/lib/domain/lookup'
import {
  defaultPairView,
  OVERLAP_WITH,
  type PairView,
  pairHref,
  parsePairView,
  SHARED_COUNTS,
  serialisePairView,
} from './pair-params'

const dataset = smallDataset()
const ZONES = dataset.zones.map(({ id }) => id)
const CELLS = [
  ...ZONES.flatMap((zone) => [
    ...[...metricsOf(dataset).keys(), ...SHARED_COUNTS].map((metric) => ({ zone, metric })),
    ...ZONES.filter((other) => other !== zone).map((other) => ({
      zone,
      metric: `${OVERLAP_WITH}${other}`,
    })),
  ]),
  ...[...eachRecord(dataset)].flatMap(({ zone, record }) =>
    zone ? [{ zone: zone.id, metric: record.id }] : [],
  ),
]
const viewOf = (changes: Partial<PairView>): PairView => ({
  ...defaultPairView(dataset),
  ...changes,
})
const read = (query: string) => parsePairView(query, dataset)

/** Any two or three zones in any order, with anything open. */
const views: fc.Arbitrary<PairView> = fc.record<PairView>({
  zones: fc.shuffledSubarray(ZONES, { minLength: 2, maxLength: 3 }),
  isOnlyDifferences: fc.boolean(),
  evidence: fc.option(fc.constantFrom(...CELLS)),
})

describe('aligned zones written into an address', () => {
  test('read back as they were, in their order, in letters that chat programs leave alone', () => {
    fc.assert(
      fc.property(views, (view) => {
        const query = serialisePairView(view, dataset)
        expect(query).toMatch(/^[a-z0-9.~=&-]*$/)
        expect(read(query)).toEqual({ view, ignored: [], surplus: [] })
        expect(serialisePairView(read(query).view, dataset)).toBe(query)
      }),
      { numRuns: 500 },
    )
  })

  test('are nothing for the default pair, and else only what differs from it', () => {
    expect(pairHref('zh', viewOf({}), dataset)).toBe('/zh/pair')
    expect(serialisePairView(viewOf({ zones: ['beta', 'alpha'] }), dataset)).toBe(
      'zones=beta~alpha',
    )
    expect(
      serialisePairView(
        viewOf({ isOnlyDifferences: true, evidence: { zone: 'alpha', metric: 'goals' } }),
        dataset,
      ),
    ).toBe('differences=only&evidence=alpha.goals')
  })
})

describe('an address from elsewhere', () => {
  test('has what it names in vain ignored and named, and the rest kept', () => {
    expect(
      read('zones=gamma~zone-q~beta&differences=some&evidence=alpha.luck&dataset=other&utm=x'),
    ).toEqual({
      view: viewOf({ zones: ['gamma', 'beta'] }),
      ignored: ['other', 'zone-q', 'some', 'alpha.luck'],
      surplus: [],
    })
  })

  test('with one zone gets its nearest beside it, and with none the default pair', () => {
    expect(read('zones=gamma').view.zones).toEqual(['gamma', 'alpha'])
    expect(read('zones=').view.zones).toEqual(['alpha', 'beta'])
    expect(read('zones=beta~beta').view.zones).toEqual(['beta', 'alpha'])
  })

  test('with more than three zones keeps the first three and names the others', () => {
    const [first] = dataset.zones
    if (!first) throw new Error('no zone')
    const four = { ...dataset, zones: [...dataset.zones, { ...first, id: 'delta' }] }
    expect(parsePairView('zones=delta~gamma~beta~alpha', four)).toMatchObject({
      view: { zones: ['delta', 'gamma', 'beta'] },
      surplus: ['alpha'],
    })
  })

  test('opens only records of the zone it names, and no zone’s overlap with itself', () => {
    for (const cell of ['beta.alpha-g1', 'alpha.overlap-with-alpha', 'alpha.goals.x', 'goals'])
      expect(read(`evidence=${cell}`)).toMatchObject({ view: { evidence: null }, ignored: [cell] })
  })

  test('never throws, whatever somebody typed, nor reaches what JavaScript gives to objects', () => {
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('__proto__', '%', '~~.'))
    fc.assert(
      fc.property(words, words, (zones, evidence) => {
        const { view } = read(`zones=${zones}&evidence=${evidence}`)
        expect(view.zones.length).toBeGreaterThan(1)
      }),
    )
  })
})
