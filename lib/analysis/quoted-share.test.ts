import { describe, expect, test } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { evidenceOf } from '@/lib/domain/lookup'
import { quotedShare } from './quoted-share'

const dataset = smallDataset()

describe('the share of records with a quotation', () => {
  test('counts a record once, however often it is asked for', () => {
    const records = ['alpha-s1', 'alpha-s2', 'alpha-s1', 'gamma-s1']
    expect(quotedShare(dataset, records)).toEqual({ quoted: 1, of: 3, found: 0, stale: 0 })
  })

  test('takes a document that is only cited for no quotation', () => {
    expect(quotedShare(dataset, ['alpha-s2'])).toMatchObject({ quoted: 0, of: 1 })
  })

  test('of no records is none of none', () => {
    expect(quotedShare(dataset, [])).toEqual({ quoted: 0, of: 0, found: 0, stale: 0 })
  })
})

describe('with a copy open', () => {
  const records = ['alpha-s1', 'alpha-s2', 'alpha-g1']
  const [first] = evidenceOf(dataset, ['alpha-g1'])

  test('what it has is found, what it lacks is stale, and what is only cited neither', () => {
    const share = quotedShare(dataset, records, ({ id }) =>
      id === first?.id ? 'stale' : 'elsewhere',
    )
    expect(share).toEqual({ of: 3, quoted: 2, found: 1, stale: 1 })
  })

  test('a record with one quote found and another stale is stale', () => {
    const zone = dataset.zones.find(({ goals }) => goals.some(({ evidence = [] }) => evidence[0]))
    const pieces = dataset.evidence.filter(({ source }) => source === 'report').slice(0, 2)
    const goal = { ...zone?.goals[0], id: 'both', evidence: pieces.map(({ id }) => id) }
    const both = { ...dataset, zones: [{ ...zone, goals: [goal] }] } as typeof dataset
    const share = quotedShare(both, ['both'], ({ id }) =>
      id === pieces[0]?.id ? 'in-place' : 'stale',
    )
    expect(share).toEqual({ of: 1, quoted: 1, found: 0, stale: 1 })
  })
})
