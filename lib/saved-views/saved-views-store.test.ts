import { expect, test, vi } from 'vitest'
import { insertView, removeView } from './edit-saved-views'
import { type SavedView, viewKey } from './saved-view'
import { SAVED_VIEWS_KEY, savedViewsStore } from './saved-views-store'
import { writeSavedViews } from './write-saved-views'

const view = (name: string): SavedView => ({
  name,
  page: 'compare',
  query: `metric=${name}`,
  dataset: 'zones',
  savedOn: '2026-11-23',
})
const [a, b, c] = [view('a'), view('b'), view('c')]
const add = (one: SavedView) => (views: readonly SavedView[]) => insertView(views, one)

/** A storage that can be told to refuse, as browsers do. */
class FakeStorage {
  text: string | null = null
  refuses: 'nothing' | 'writing' | 'everything' = 'nothing'
  getItem(key: string): string | null {
    if (this.refuses === 'everything') throw new DOMException('', 'SecurityError')
    return key === SAVED_VIEWS_KEY ? this.text : null
  }
  setItem(_: string, text: string): void {
    if (this.refuses === 'everything') throw new DOMException('', 'SecurityError')
    if (this.refuses === 'writing') throw new DOMException('', 'QuotaExceededError')
    this.text = text
  }
}

function opened(storage = new FakeStorage()) {
  const page = new EventTarget()
  const store = savedViewsStore(
    () => storage,
    () => page,
  )
  const told = vi.fn()
  store.subscribe(told)
  const names = () => store.current().views.map(({ name }) => name)
  return { storage, page, store, told, names }
}

test('what is saved is there for the next page that reads the storage', () => {
  const { storage, store, told } = opened()
  expect(store.change(add(a))).toMatchObject({ views: [a], notKept: null })
  expect(told).toHaveBeenCalledOnce()
  expect(opened(storage).store.current().views).toEqual([a])
})

test('the state is the same object until the storage holds something else', () => {
  const { storage, store } = opened()
  expect(store.current()).toBe(store.current())
  storage.text = writeSavedViews([a])
  const before = store.current()
  expect(store.current()).toBe(before)
  storage.text = writeSavedViews([b])
  expect(store.current()).not.toBe(before)
})

test('two tabs do not undo each other, and one hears of the other', () => {
  const { storage, page, store, told, names } = opened()
  store.change(add(a))
  opened(storage).store.change(add(b))
  page.dispatchEvent(Object.assign(new Event('storage'), { key: SAVED_VIEWS_KEY }))
  expect(told).toHaveBeenCalledTimes(2)
  expect(names()).toEqual(['b', 'a'])
  store.change(add(c))
  expect(names()).toEqual(['c', 'b', 'a'])

  page.dispatchEvent(Object.assign(new Event('storage'), { key: 'zonescope-look' }))
  expect(told).toHaveBeenCalledTimes(3)
})

test('what a full storage does not take is held, said, and written once there is room; nothing of another tab is lost', () => {
  const { storage, store, names } = opened()
  store.change(add(a))
  storage.refuses = 'writing'
  expect(store.change(add(b)).notKept).toBe('full')
  expect(names()).toEqual(['b', 'a'])
  expect(opened(storage).names()).toEqual(['a'])

  storage.refuses = 'nothing'
  opened(storage).store.change(add(c))
  expect(store.change((views) => views).notKept).toBeNull()
  expect(names().toSorted()).toEqual(['a', 'b', 'c'])
  expect(opened(storage).names().toSorted()).toEqual(['a', 'b', 'c'])
})

test('where the browser keeps nothing, views last as long as the page, and that is said before one is saved', () => {
  const storage = new FakeStorage()
  storage.refuses = 'everything'
  const { store, names } = opened(storage)
  expect(store.current().notKept).toBe('denied')
  expect(store.current()).toBe(store.current())
  store.change(add(a))
  expect(store.change(add(b)).notKept).toBe('denied')
  expect(names()).toEqual(['b', 'a'])
  store.change((views) => removeView(views, viewKey(a)))
  expect(names()).toEqual(['b'])
  const nowhere = savedViewsStore(() => null as unknown as Storage)
  expect(nowhere.change(add(a))).toMatchObject({ views: [a], notKept: 'denied' })
})

test('what cannot be read stays in the storage while views are saved beside it', () => {
  const { storage, store } = opened()
  storage.text = '{"broken'
  expect(store.current()).toMatchObject({ views: [], notKept: null })
  expect(store.current().problems).toHaveLength(1)
  store.change(add(a))
  expect(store.current().views).toEqual([a])
  expect(store.current().unread).toEqual(['{"broken'])
  expect(storage.text).toContain('{\\"broken')
})

test('what a later program wrote is not written over', () => {
  const { storage, store, names } = opened()
  const later = '{"format":"zonescope-saved-views","version":2,"views":[]}'
  storage.text = later
  expect(store.current()).toMatchObject({ notKept: 'newer', problems: [] })
  expect(store.change(add(a)).notKept).toBe('newer')
  expect(names()).toEqual(['a'])
  expect(storage.text).toBe(later)
})

test('once the storage was cleared on this very page, nothing that was held comes back', () => {
  const { storage, store, told, names } = opened()
  storage.refuses = 'writing'
  store.change(add(a))
  store.refresh()
  expect(told).toHaveBeenCalledTimes(2)
  expect(names()).toEqual([])
})
