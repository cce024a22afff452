import { expect, test } from 'vitest'
import { findView, insertView, mergeViews, removeView, renameView } from './edit-saved-views'
import { type SavedView, viewKey } from './saved-view'

const view = (name: string, query: string, dataset = 'zones'): SavedView => ({
  name,
  page: 'compare',
  query,
  dataset,
  savedOn: '2026-11-23',
})
const ports = view('Ports', 'themes=port-shipping')
const radar = view('Radar', 'tab=radar')
const both = [ports, radar]
const namesIn = (views: readonly SavedView[]) => views.map(({ name }) => name)

test('the newest view stands first, and one whose name is taken gets a number', () => {
  const views = insertView(both, view('Ports', 'tab=dots'))
  expect(namesIn(views)).toEqual(['Ports (2)', 'Ports', 'Radar'])
  expect(namesIn(insertView(views, view('Ports', 'tab=table')))[0]).toBe('Ports (3)')
})

test('an address is saved once, whatever it is called; the same address of another dataset is another', () => {
  expect(insertView(both, view('Other', ports.query))).toBe(both)
  expect(insertView(both, view('Other', ports.query, 'mine'))).toHaveLength(3)
})

test('a view that was removed goes back to where it stood', () => {
  const left = removeView(both, viewKey(ports))
  expect(left).toEqual([radar])
  expect(insertView(left, ports, 0)).toEqual(both)
  expect(insertView(removeView(both, viewKey(radar)), radar, 1)).toEqual(both)
})

test('a new name is tidied, numbered where another view has it, and not taken where nothing of it is seen', () => {
  const rename = (to: string) =>
    findView(renameView(both, viewKey(radar), to), viewKey(radar))?.name
  expect(rename('  Six \n zones ')).toBe('Six zones')
  expect(rename('Ports')).toBe('Ports (2)')
  expect(rename('Radar')).toBe('Radar')
  expect(rename(' \u200b\u00a0')).toBe('Radar')
  expect(rename('区'.repeat(10_000))).toBe('区'.repeat(10_000))
})

test('views taken in keep their order and stand first; what is there keeps its name', () => {
  const more = [view('Dots', 'tab=dots'), view('Again', ports.query), view('Radar', 'tab=table')]
  expect(namesIn(mergeViews(both, more))).toEqual(['Dots', 'Radar (2)', 'Ports', 'Radar'])
  expect(mergeViews(both, both)).toEqual(both)
  expect(mergeViews([], both)).toEqual(both)
})
