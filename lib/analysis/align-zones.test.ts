import { describe, expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { lookup } from '@/lib/domain/lookup'
import type { Zone } from '@/lib/domain/zone'
import { type Alignment, alignZones, isKnown, isNamed, sharesOf } from './align-zones'
import { cellOf } from './comparison'

const dataset = smallDataset()
const [alpha, beta, gamma] = dataset.zones as [Zone, Zone, Zone]

const align = (...zones: Zone[]) => alignZones(dataset, zones)
const ownThemes = ({ themes }: Alignment) =>
  [...themes.own].map(([zone, own]) => [zone, own.map(({ theme }) => theme)])

describe('themes of two zones', () => {
  test('meet where both hold them at any weight: alpha and beta share ports alone', () => {
    const { themes } = align(alpha, beta)
    expect(themes.all.map(({ id }) => id)).toEqual(['ports'])
    expect(themes.some).toEqual([])
  })

  test('bring the record of each zone: ports is alpha-t2 there and beta-t1 here', () => {
    const [ports] = align(alpha, beta).themes.all
    expect([...(ports?.entries ?? [])].map(([zone, { id }]) => [zone, id])).toEqual([
      ['alpha', 'alpha-t2'],
      ['beta', 'beta-t1'],
    ])
  })

  test('stand alone where one holds them: digital in alpha, and finance in beta though only minor', () => {
    expect(ownThemes(align(alpha, beta))).toEqual([
      ['alpha', ['digital']],
      ['beta', ['finance']],
    ])
  })

  test('leave nothing alone in gamma beside alpha, which holds digital too', () => {
    expect(ownThemes(align(gamma, alpha))).toEqual([
      ['gamma', []],
      ['alpha', ['ports']],
    ])
  })
})

describe('themes of three zones', () => {
  test('are common to all, to two or to one: none, digital and ports, finance', () => {
    const alignment = align(alpha, beta, gamma)
    expect(alignment.themes.all).toEqual([])
    expect(alignment.themes.some.map(({ id, entries }) => [id, [...entries.keys()]])).toEqual([
      ['digital', ['alpha', 'gamma']],
      ['ports', ['alpha', 'beta']],
    ])
    expect(ownThemes(alignment)).toEqual([
      ['alpha', []],
      ['beta', ['finance']],
      ['gamma', []],
    ])
  })
})

describe('the overlap of two zones', () => {
  test('is ½ for alpha and beta: of digital and ports they share ports, since finance is minor', () => {
    const [overlap] = align(alpha, beta).overlaps
    expect(overlap?.similarity).toEqual({ value: 0.5, from: ['alpha-t1', 'alpha-t2', 'beta-t1'] })
    expect([overlap?.shared, overlap?.alone]).toEqual([['ports'], [['digital'], []]])
  })

  test('is told for each two of three: ½, ½ and 0', () => {
    const { overlaps } = align(alpha, beta, gamma)
    expect(overlaps.map(({ zones, similarity }) => [...zones, similarity.value])).toEqual([
      [alpha, beta, 0.5],
      [alpha, gamma, 0.5],
      [beta, gamma, 0],
    ])
  })

  test('has no value where nobody looked for themes, and says so', () => {
    const [overlap] = align(alpha, { ...beta, coded: [] }).overlaps
    expect(overlap?.similarity).toEqual({ value: null, missing: 'not-collected', from: [] })
  })

  test('has no value between zones without themes, which is not 0', () => {
    const bare = { ...gamma, themes: [] }
    expect(align(bare, { ...bare, id: 'delta' }).overlaps[0]?.similarity).toEqual({
      value: null,
      missing: 'not-applicable',
      from: [],
    })
  })
})

describe('linkages', () => {
  test('never meet by accident: the East Port is alpha’s alone, alpha itself is named by beta', () => {
    const { linkages } = align(alpha, beta)
    expect(linkages.all).toEqual([])
    expect([...linkages.own].map(([zone, own]) => [zone, own.map(({ to }) => to)])).toEqual([
      ['alpha', ['east-port', 'city']],
      ['beta', ['alpha']],
    ])
  })

  test('to the same place meet, and are common ground only where every zone names it', () => {
    const named = { ...beta, linkages: alpha.linkages }
    const { linkages } = align(alpha, named)
    expect(linkages.all.map((match) => [match.id, isNamed(match)])).toEqual([
      ['east-port', true],
      ['city', false],
    ])
    const guessed = alpha.linkages.map((each) => ({ ...each, basis: 'inferred' as const }))
    const [port] = align(alpha, { ...beta, linkages: guessed }).linkages.all
    expect(port && isNamed(port)).toBe(false)
  })
})

describe('numbers', () => {
  test('face each other with the records they were counted from', () => {
    const { counts } = align(alpha, beta)
    expect([...counts.keys()]).toEqual(['sub-areas', 'themes', 'goals', 'measures', 'linkages'])
    const valuesOf = (zone: Zone) =>
      [...counts.values()].map((column) => cellOf(column, zone.id).value)
    expect(valuesOf(alpha)).toEqual([2, 2, 5, 2, 1])
    expect(valuesOf(beta)).toEqual([3, 2, 2, 1, 1])
  })

  test('that documents state are known where one zone has one, and missing is never 0', () => {
    const [area] = align(alpha, beta).stated
    if (!area) throw new Error('no area')
    expect(isKnown(area, [alpha, beta])).toBe(true)
    expect(isKnown(area, [beta, gamma])).toBe(false)
    expect(cellOf(area, 'beta')).toMatchObject({ value: null, printed: '.08' })
  })

  test('and everything else shown rest on records: 16 of alpha, 11 of beta, 3 of gamma, none twice', () => {
    const { records } = align(alpha, beta, gamma)
    const known = lookup(dataset).records
    expect(records).toHaveLength(16 + 11 + 3)
    expect(records.filter((id) => !known.has(id))).toEqual([])
    expect(new Set(records).size).toBe(records.length)
  })
})

test('a thing that one zone lists twice is one thing', () => {
  const { all, own } = sharesOf([alpha], () => ['port', 'port'], String)
  expect(all).toEqual([])
  expect([...own.values()]).toEqual([['port']])
})

test('what a zone holds alone stands by weight, and by the codebook where weights are equal', () => {
  const [digital, ports] = alpha.themes as [
    (typeof alpha.themes)[number],
    (typeof alpha.themes)[number],
  ]
  const talent = { ...ports, id: 'alpha-t3', theme: 'talent' }
  const finance = { ...ports, id: 'alpha-t4', theme: 'finance' }
  const minor = { ...digital, weight: 'minor' as const }
  const order = (...themes: Zone['themes']) => ownThemes(align({ ...alpha, themes }))
  expect(order(talent, finance, ports, digital)).toEqual([
    ['alpha', ['digital', 'finance', 'ports', 'talent']],
  ])
  expect(order(minor, ports, finance)).toEqual([['alpha', ['finance', 'ports', 'digital']]])
})

test('a tie that a zone names stands for it, where a name suggests the same tie before', () => {
  const [port] = alpha.linkages as [(typeof alpha.linkages)[number]]
  const guess = { ...port, id: 'alpha-l0', basis: 'inferred' as const }
  const twice = { ...alpha, linkages: [guess, port] }
  const [match] = align(twice, { ...beta, linkages: [port] }).linkages.all
  expect(match?.entries.get('alpha')?.id).toBe('alpha-l1')
  expect(match && isNamed(match)).toBe(true)
})

test('each zone has its own goals under its own slogan', () => {
  const { goals } = align(alpha, gamma)
  expect(goals.get('alpha')?.map(({ group }) => group?.id)).toEqual(['alpha-g0', undefined])
  expect(goals.get('gamma')?.map(({ kinds }) => kinds.map(({ kind }) => kind))).toEqual([
    ['end-goal'],
  ])
})

test('the second of two zones has what it holds alone, too', () => {
  expect(align(beta, alpha).overlaps[0]?.alone).toEqual([[], ['digital']])
})
