import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { smallDataset } from '@/lib/domain/fixtures/small-dataset'
import 'fake-indexeddb/auto'
import { entryOf, type KeptEntry, writtenDataset } from '../kept-dataset'
import { readKept } from '../read-kept'
import { DATABASE, openDatabase, UPGRADES } from './database'
import { type Browser, type KeptStore, keptStore } from './kept-store'

const small = smallDataset()
const entry = (id: string, today = '2026-11-25'): KeptEntry =>
  entryOf(writtenDataset({ ...small, id }), { today })
/** An entry with its text read, so that it can be compared. */
const opened = async (of: KeptEntry | null | undefined) =>
  of && { ...of, text: await of.text.text() }
const idsIn = async (store: KeptStore) => (await store.refresh()).datasets.map(({ id }) => id)

/** A tab of its own; those of one test share the database and hear each other. */
function tab(changes: Partial<Browser> = {}): KeptStore {
  return keptStore({
    open: openDatabase,
    persist: async () => null,
    channel: () => null,
    ...changes,
  })
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('what is kept is there again in another tab: its text to the byte, what is known of it, and it parses', async () => {
  const first = entry('own-first', '2026-11-24')
  expect(await tab().put([first])).toBe('kept')
  const later = tab()
  expect(later.current()).toBeNull()
  expect(await later.put([entry('own-second')])).toBe('kept')
  expect(later.current()).toMatchObject({ notKept: null, held: new Set() })
  // The latest change first.
  expect(await idsIn(later)).toEqual(['own-second', 'own-first'])
  const read = await later.read('own-first')
  expect(await opened(read)).toEqual(await opened(first))
  expect(read?.kept).toMatchObject({ zones: 3, version: '1.2.0', addedOn: '2026-11-24' })
  expect(read?.kept.bytes).toBe(new TextEncoder().encode(await first.text.text()).length)
  expect(read && (await readKept(read))).toMatchObject({ ok: true, dataset: { id: 'own-first' } })
  expect(await later.read('own-third')).toBeNull()
})

test('what is removed is given back, and can be put back as it was', async () => {
  const store = tab()
  await store.put([entry('own-a'), entry('own-b')])
  const removed = await store.remove(['own-a', 'own-x'])
  expect(await Promise.all(removed.map(opened))).toEqual([await opened(entry('own-a'))])
  expect(await idsIn(store)).toEqual(['own-b'])
  expect(await store.put(removed)).toBe('kept')
  expect(await opened(await store.read('own-a'))).toEqual(await opened(entry('own-a')))
})

test('the browser is asked to keep the store when the first is kept, and only then', async () => {
  const persist = vi.fn(async (isAsked: boolean) => isAsked || null)
  const store = tab({ persist })
  await store.put([entry('own-a')])
  await store.put([entry('own-b')])
  expect(persist.mock.calls.filter(([isAsked]) => isAsked)).toHaveLength(1)
})

test('a change is known to the other tabs', async () => {
  const hears: (() => void)[] = []
  const channel: Browser['channel'] = () =>
    ({
      postMessage: () => {
        for (const hear of hears) hear()
      },
      addEventListener: (_type: string, hear: () => void) => hears.push(hear),
    }) as unknown as BroadcastChannel
  const here = tab({ channel })
  const there = tab({ channel })
  await there.refresh()
  const told = new Promise<void>((resolve) => {
    there.subscribe(() => resolve())
  })
  await here.put([entry('own-a')])
  await told
  expect(there.current()?.datasets).toMatchObject([{ id: 'own-a' }])
})

test('of two tabs that change one dataset at a time, the second is told, and undoes nothing', async () => {
  const here = tab()
  const there = tab()
  const first = entry('own-a')
  await here.put([first])
  const change = (version: string) =>
    entryOf(writtenDataset({ ...small, id: 'own-a', version }), {
      today: '2026-11-25',
      before: first.kept,
    })
  expect(await here.put([change('2.0.0')])).toBe('kept')
  expect(await there.put([change('3.0.0')])).toBe('changed')
  expect((await there.read('own-a'))?.kept.version).toBe('2.0.0')
  // Nor does a new one of the same id take its place.
  expect(await there.put([entry('own-a')])).toBe('changed')
})

test('where the browser refuses, a dataset is held for as long as the page, and that is said', async () => {
  const store = tab({ open: () => Promise.reject(new DOMException('', 'SecurityError')) })
  expect(await store.put([entry('own-a')])).toBe('held')
  expect(store.current()).toMatchObject({ notKept: 'denied', held: new Set(['own-a']) })
  expect(await opened(await store.read('own-a'))).toEqual(await opened(entry('own-a')))
  expect((await store.remove(['own-a'])).map(({ kept }) => kept)).toEqual([entry('own-a').kept])
  expect(store.current()?.datasets).toEqual([])
})

test('a browser without a database at all is one that refuses', async () => {
  Reflect.deleteProperty(globalThis, 'indexedDB')
  const store = tab()
  expect((await store.refresh()).notKept).toBe('denied')
})

test('where there is no room, what was kept stays, what is new is held, and it is kept once there is room', async () => {
  const store = tab()
  await store.put([entry('own-a')])
  const write = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  expect(await store.put([entry('own-b')])).toBe('held')
  expect(store.current()).toMatchObject({
    notKept: 'full',
    held: new Set(['own-b']),
    datasets: [{ id: 'own-a' }, { id: 'own-b' }],
  })
  // That stays said, whatever else is done.
  expect((await store.refresh()).notKept).toBe('full')
  write.mockRestore()
  expect(await idsIn(tab())).toEqual(['own-a'])
  expect(await store.put([entry('own-b')])).toBe('kept')
  expect(store.current()).toMatchObject({ notKept: null, held: new Set() })
})

test('an import that breaks off half-way leaves nothing of itself', async () => {
  const store = tab()
  await store.put([entry('own-a')])
  const original = IDBObjectStore.prototype.put
  let writes = 0
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<typeof original>
  ) {
    // The third of four: the second dataset is known by then, and its text is not.
    if (++writes === 3) throw new DOMException('', 'AbortError')
    return original.apply(this, args)
  })
  expect(await store.put([entry('own-b'), entry('own-c')])).toBe('held')
  vi.restoreAllMocks()
  const later = tab()
  expect(await idsIn(later)).toEqual(['own-a'])
  expect(await later.read('own-b')).toBeNull()
  expect(await opened(await later.read('own-a'))).toEqual(await opened(entry('own-a')))
})

test('an upgrade keeps what is there, and one that fails changes nothing', async () => {
  await tab().put([entry('own-a')])
  // Connections of the tab above would hold the upgrade up, had they not let go of it.
  const failing: typeof UPGRADES = [
    ...UPGRADES,
    () => {
      throw new Error('half-way')
    },
  ]
  const broken = tab({ open: (watch) => openDatabase(watch, failing) })
  expect((await broken.refresh()).notKept).toBe('failed')
  expect(await idsIn(tab())).toEqual(['own-a'])

  const upgraded = tab({
    open: (watch) =>
      openDatabase(watch, [
        ...UPGRADES,
        (database) => {
          ;(database as unknown as IDBDatabase).createObjectStore('more')
        },
      ]),
  })
  expect(await idsIn(upgraded)).toEqual(['own-a'])
  expect(await opened(await upgraded.read('own-a'))).toEqual(await opened(entry('own-a')))
  // The program before it no longer writes there, and says why.
  const old = tab()
  expect(await old.put([entry('own-b')])).toBe('held')
  expect(old.current()).toMatchObject({ notKept: 'newer', datasets: [{ id: 'own-b' }] })
})

test('while an older program holds the store that is said, and once it lets go the list comes by itself', async () => {
  await tab().put([entry('own-a')])
  // A connection that does not listen when asked to let go.
  const holding = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(DATABASE)
    request.onsuccess = () => resolve(request.result)
  })
  const newer = tab({ open: (watch) => openDatabase(watch, [...UPGRADES, () => undefined]) })
  expect((await newer.refresh()).notKept).toBe('blocked')
  const told = new Promise<void>((resolve) => {
    newer.subscribe(() => resolve())
  })
  holding.close()
  await told
  expect(newer.current()).toMatchObject({ notKept: null, datasets: [{ id: 'own-a' }] })
})

test('what was damaged in the store is a list of problems, with its text to be saved, and others are as they were', async () => {
  const store = tab()
  const whole = entry('own-a')
  const text = await whole.text.text()
  await store.put([
    whole,
    { ...entry('own-cut'), text: new Blob([text.slice(0, 100)]) },
    { ...entry('own-bad'), text: new Blob([text.replace('"zones":[', '"zone":[')]) },
    { ...entry('own-other'), text: whole.text },
  ])
  for (const [id, place] of [
    ['own-cut', '$'],
    ['own-bad', '$.zones'],
    ['own-other', '$.id'],
  ] as const) {
    const found = await store.read(id)
    const read = found && (await readKept(found))
    expect(read?.ok).toBe(false)
    expect(read && !read.ok && read.problems.map(({ path }) => path)).toContain(place)
  }
  const good = await store.read('own-a')
  expect(good && (await readKept(good)).ok).toBe(true)
})

test('a text that an earlier program kept as a string is read as it is', async () => {
  await tab().put([entry('own-a')])
  const database = await openDatabase({ onBlocked: () => undefined, onClosed: () => undefined })
  await database.put('texts', JSON.stringify({ ...small, id: 'own-a' }, null, 2), 'own-a')
  database.close()
  const found = await tab().read('own-a')
  expect(found && (await readKept(found))).toMatchObject({ ok: true, dataset: { id: 'own-a' } })
})
