import fc from 'fast-check'
import { expect, test } from 'vitest'
import { insertView, removeView } from '@/lib/saved-views/edit-saved-views'
import { type SavedView, viewKey } from '@/lib/saved-views/saved-view'
import { type RemovedView, rowsOf, savedBefore } from './rows'

const view = (name: string): SavedView => ({
  name,
  page: 'compare',
  query: `metric=${name}`,
  dataset: 'zones',
  savedOn: '2026-11-23',
})
const all = [...'abcdef'].map(view)
const namesIn = (rows: readonly { view: SavedView }[]) => rows.map(({ view: { name } }) => name)

/** Removes views one after the other, as the dialog does. */
function removing(names: readonly string[]) {
  let views: readonly SavedView[] = all
  let removed: readonly RemovedView[] = []
  for (const name of names) {
    const rows = rowsOf(views, removed)
    const at = namesIn(rows).indexOf(name)
    removed = [...removed, { view: view(name), after: rows.length - 1 - at }]
    views = removeView(views, viewKey(view(name)))
  }
  return { views, removed }
}

test('rows stay where they are, whichever views are removed, in whatever order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...'abcdef']), (names) => {
      const { views, removed } = removing(names)
      const rows = rowsOf(views, removed)
      expect(namesIn(rows).join('')).toBe('abcdef')
      expect(namesIn(rows.filter(({ isRemoved }) => isRemoved))).toEqual(names.toSorted())
      // Put back one by one, the list is what it was.
      const back = names.reduce<readonly SavedView[]>((left, name) => {
        const key = viewKey(view(name))
        return insertView(left, view(name), savedBefore(rowsOf(left, removed), key))
      }, views)
      expect(back).toEqual(all)
    }),
  )
})

test('a view saved meanwhile stands before all; one saved anew leaves its old place', () => {
  const { views, removed } = removing(['c', 'a'])
  expect(namesIn(rowsOf(insertView(views, view('new')), removed)).join(' ')).toBe('new a b c d e f')
  expect(namesIn(rowsOf(insertView(views, view('c')), removed)).join(' ')).toBe('a c b d e f')
})
