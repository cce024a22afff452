import { expect, test } from 'vitest'
import { type SavedView, savedHref, viewAddress } from './saved-view'

const saved: SavedView = {
  name: 'Ports',
  page: 'compare',
  query: 'tab=radar&themes=port-shipping',
  dataset: 'zones',
  savedOn: '2026-11-23',
}

test('an address gives up its language, and takes the one that is read', () => {
  expect(viewAddress('/zh/compare?tab=radar&themes=port-shipping')).toEqual({
    page: 'compare',
    query: saved.query,
  })
  expect(savedHref(saved, 'en', 'zones')).toBe('/en/compare?tab=radar&themes=port-shipping')
  expect(viewAddress('/en/pair')).toEqual({ page: 'pair', query: '' })
  expect(savedHref({ ...saved, page: 'pair', query: '' }, 'zh', 'zones')).toBe('/zh/pair')
})

test('a page without a view, and what is no address of this site, has nothing to save', () => {
  for (const href of ['/zh', '/zh/source#text', '/zh/compared?tab=radar', 'compare?tab=radar', ''])
    expect(viewAddress(href)).toBeUndefined()
})

test('a view of another dataset names it in its address, once', () => {
  expect(savedHref(saved, 'zh', 'mine')).toBe(`/zh/compare?dataset=zones&${saved.query}`)
  expect(savedHref({ ...saved, query: '' }, 'zh', 'mine')).toBe('/zh/compare?dataset=zones')
  const named = { ...saved, query: 'dataset=zones' }
  expect(savedHref(named, 'zh', 'mine')).toBe('/zh/compare?dataset=zones')
})
