import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinkageKind } from '@/lib/analysis/linkage-network'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { lookup } from '@/lib/domain/lookup'
import { type LinkageView, parseLinkageView, serialiseLinkageView } from './linkage-params'

const dataset = smallDataset()
const KINDS: LinkageKind[] = ['port', 'city', 'zone']
const read = (query: string) => parseLinkageView(query, dataset)
const views: fc.Arbitrary<LinkageView> = fc.record({
  kinds: fc.subarray(KINDS),
  evidence: fc.option(fc.constantFrom(...lookup(dataset).records.keys())),
})

test('a view written into an address reads back as the same view', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(read(serialiseLinkageView(view, dataset))).toEqual({ view, ignored: [] })
    }),
  )
})

test('an address has only letters, digits and - . ~ between the marks of a query', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(serialiseLinkageView(view, dataset)).toMatch(/^[a-z0-9.~=&-]*$/)
    }),
  )
})

test('the default view is written as nothing, and only what was chosen is written', () => {
  expect(serialiseLinkageView({ kinds: [], evidence: null }, dataset)).toBe('')
  expect(serialiseLinkageView({ kinds: ['port', 'zone'], evidence: 'alpha-l1' }, dataset)).toBe(
    'kinds=port~zone&evidence=alpha-l1',
  )
})

test('what the dataset does not have is ignored and named, and the rest is kept', () => {
  expect(read('?kinds=port~harbour~city~hub&evidence=alpha-l9&dataset=other')).toEqual({
    view: { kinds: ['port', 'city'], evidence: null },
    ignored: ['other', 'harbour', 'hub', 'alpha-l9'],
  })
  expect(read('dataset=small-zones&utm_source=chat').ignored).toEqual([])
})

test('a kind may be named twice and in any order, and counts once, in the order of the filter', () => {
  expect(read('kinds=zone~port~zone').view.kinds).toEqual(['port', 'zone'])
})

test('an address may be anything at all: nothing is thrown, and what is kept can be written', () => {
  const queries = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .tuple(
        fc.array(
          fc.constantFrom('port', 'city', '__proto__', 'constructor', '', '~', '%E0%A4%A', '.'),
        ),
        fc.string({ unit: 'binary' }),
      )
      .map(([kinds, evidence]) => `kinds=${kinds.join('~')}&evidence=${evidence}`),
  )
  fc.assert(
    fc.property(queries, (query) => {
      const { view } = read(query)
      expect(read(serialiseLinkageView(view, dataset))).toEqual({ view, ignored: [] })
    }),
  )
})
