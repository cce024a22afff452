import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultView } from '@/lib/analysis/view'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { parseView } from './selection-params'
import { readVersion, withVersion } from './version-param'

test('an address says of which version it speaks, after what else it asks for and before its place', () => {
  expect(withVersion('/zh/compare', { version: '1.0.0' })).toBe('/zh/compare?version=1.0.0')
  expect(withVersion('https://a.example/zh?x=1#y', { version: '1.0.0' })).toBe(
    'https://a.example/zh?x=1&version=1.0.0#y',
  )
})

test('what was written is read again, whatever a version looks like', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), (version) => {
      const address = withVersion('https://a.example/zh?x=1', { version: version.toWellFormed() })
      expect(readVersion(new URL(address).search)).toBe(version.toWellFormed())
    }),
  )
})

test('no version, none read; a very long one is cut', () => {
  expect(readVersion('')).toBe(null)
  expect(readVersion('?version=')).toBe(null)
  expect(readVersion(`?version=${'9'.repeat(500)}`)).toHaveLength(40)
})

test('the view that an address asks for is the same with a version and without', () => {
  const dataset = smallDataset()
  expect(parseView('?version=0.9.0', dataset)).toEqual({ view: defaultView(dataset), ignored: [] })
})
