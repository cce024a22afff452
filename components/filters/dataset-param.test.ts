import { expect, test } from 'vitest'
import { defaultView } from '@/lib/analysis/view'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import { pageHref, withDataset } from './dataset-param'
import { linkageQuery, linkagesHref, openedRecordHref } from './linkage-params'
import { defaultPairView, pairHref, pairQuery } from './pair-params'
import { comparisonQuery, viewHref } from './selection-params'
import { themeHref } from './theme-anchor'
import { recordHref, zoneHref, zoneQuery } from './zone-params'

const builtIn = smallDataset()
const own = { ...builtIn, id: 'own-small-zones' }

test('an address says which dataset it is of only where that is a reader’s own', () => {
  expect(withDataset(builtIn, 'tab=radar')).toBe('tab=radar')
  expect(withDataset(own, 'tab=radar')).toBe('dataset=own-small-zones&tab=radar')
  expect(withDataset(own, '')).toBe('dataset=own-small-zones')
  expect(pageHref('zh', 'home', builtIn)).toBe('/zh')
  expect(pageHref('zh', 'home', own)).toBe('/zh?dataset=own-small-zones')
  expect(pageHref('en', 'source', own)).toBe('/en/source?dataset=own-small-zones')
})

test('every address that leads to a page takes the reader’s dataset along', () => {
  const addresses = [
    viewHref('/zh/compare', defaultView(own), own),
    pairHref('zh', defaultPairView(own), own),
    zoneHref('zh', 'alpha', own),
    recordHref('zh', 'alpha', 'alpha-g1', own),
    themeHref('zh', 'ports', own),
    linkagesHref('zh', { kinds: [], evidence: null }, own),
    openedRecordHref('zh', 'alpha-l1', own),
    pageHref('zh', 'methodology', own),
  ]
  for (const address of addresses) {
    const { searchParams } = new URL(address, 'https://example.org')
    expect([address, searchParams.get('dataset')]).toEqual([address, own.id])
  }
})

test('a page that reads its address back finds nothing to ignore in it', () => {
  const pages = [
    comparisonQuery.parse(comparisonQuery.serialise(defaultView(own), own), own),
    pairQuery.parse(pairQuery.serialise(defaultPairView(own), own), own),
    zoneQuery.parse(zoneQuery.serialise({ zone: 'beta', evidence: null }, own), own),
    linkageQuery.parse(linkageQuery.serialise({ kinds: ['port'], evidence: null }, own), own),
  ]
  for (const { ignored } of pages) expect(ignored).toEqual([])
  expect(comparisonQuery.parse('dataset=own-small-zones', builtIn).ignored).toEqual([own.id])
})
