import type { DatasetId } from '@/lib/domain/dataset'
import type { KeptDataset, KeptEntry } from '../kept-dataset'
import { type Database, openDatabase, type Watch } from './database'
import { keptRecord } from './kept-record'
import { type NotKept, reasonOf } from './not-kept'
import { attempt, settle, stores } from './whole-transaction'

export interface KeptState {
  /** The latest change first. */
  datasets: readonly KeptDataset[]
  /** Those of them that the browser did not take: they last as long as the page. */
  held: ReadonlySet<DatasetId>
  notKept: NotKept | null
  /** Whether the browser has promised not to clear the store by itself; null where it does not say. */
  isPersisted: boolean | null
}

/** `changed`: another tab has changed it meanwhile, and nothing was written. */
export type PutResult = 'kept' | 'held' | 'changed'

export interface KeptStore {
  subscribe: (listener: () => void) => () => void
  /** Null until the store has been read. */
  current: () => KeptState | null
  /** Reads the list anew. */
  refresh: () => Promise<KeptState>
  read: (id: DatasetId) => Promise<KeptEntry | null>
  /** Keeps datasets, all of them or none. One that is there already is replaced, if it is still the edition before. */
  put: (entries: readonly KeptEntry[]) => Promise<PutResult>
  /** Removes datasets, and gives back those that were there, so that they can be put back. */
  remove: (ids: readonly DatasetId[]) => Promise<readonly KeptEntry[]>
}

/** What the store asks of the browser; tests bring their own. */
export interface Browser {
  open: (watch: Watch) => Promise<Database>
  /** Asks the browser not to clear the store by itself, or only whether it has promised that. */
  persist: (isAsked: boolean) => Promise<boolean | null>
  /** Between the tabs of this site; null where there is none. */
  channel: () => Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | null
}

const BROWSER: Browser = {
  open: openDatabase,
  async persist(isAsked) {
    const { storage } = navigator
    return (await (isAsked ? storage?.persist?.() : storage?.persisted?.())) ?? null
  },
  channel: () =>
    'BroadcastChannel' in globalThis ? new BroadcastChannel('zonescope-datasets') : null,
}

/**
 * The reader's datasets over the browser's own database. Tabs tell each other of changes; what the browser does not take
 * is held in memory, so that it can be read and taken along all the same.
 */
export function keptStore(browser: Browser = BROWSER): KeptStore {
  const listeners = new Set<() => void>()
  const held = new Map<DatasetId, KeptEntry>()
  let state: KeptState | null = null
  let opening: Promise<Database> | null = null
  let isPersisted: boolean | null = null
  /** Why those held are. */
  let why: NotKept | null = null

  const channel = attempt(browser.channel)
  channel?.addEventListener('message', () => void refresh())

  /** Rejects while another tab blocks; once that lets go, the list comes by itself. */
  function database(): Promise<Database> {
    opening ??= new Promise<Database>((resolve, reject) => {
      let isBlocked = false
      const letGo = () => {
        opening = null
      }
      browser
        .open({
          onBlocked() {
            isBlocked = true
            reject(new DOMException('held by another tab', 'BlockedError'))
          },
          onClosed() {
            letGo()
            void refresh()
          },
        })
        .then(
          (opened) => {
            if (isBlocked) opening = Promise.resolve(opened)
            resolve(opened)
            if (isBlocked) void refresh()
          },
          (error: unknown) => {
            letGo()
            reject(error)
          },
        )
    })
    return opening
  }

  function show(stored: readonly KeptDataset[], notKept: NotKept | null): KeptState {
    const others = stored.filter(({ id }) => !held.has(id))
    const datasets = [...Array.from(held.values(), ({ kept }) => kept), ...others].toSorted(
      latestFirst,
    )
    const reason = notKept ?? (held.size > 0 ? why : null)
    state = { datasets, held: new Set(held.keys()), notKept: reason, isPersisted }
    for (const listener of listeners) listener()
    return state
  }

  async function refresh(): Promise<KeptState> {
    try {
      const opened = await database()
      const [known, texts] = await Promise.all([opened.getAll('kept'), opened.getAllKeys('texts')])
      const ids = new Set<unknown>(known.map(({ id }) => id))
      const stored = [...known, ...texts.filter((id) => !ids.has(id)).map((id) => ({ id }))].map(
        keptRecord,
      )
      isPersisted = await browser.persist(false).catch(() => null)
      return show(stored, null)
    } catch (error) {
      return show([], reasonOf(error))
    }
  }

  async function read(id: DatasetId): Promise<KeptEntry | null> {
    const inMemory = held.get(id)
    if (inMemory) return inMemory
    try {
      const { kept, texts } = stores(await database(), 'readonly')
      const [found, text] = await Promise.all([kept.get(id), texts.get(id)])
      if (found === undefined && text === undefined) return null
      return { kept: keptRecord(found ?? { id }), text: typeof text === 'string' ? text : '' }
    } catch {
      return null
    }
  }

  async function put(entries: readonly KeptEntry[]): Promise<PutResult> {
    try {
      const isFirst = (state ?? (await refresh())).datasets.length === 0
      const { kept, texts, transaction } = stores(await database(), 'readwrite')
      const before = await Promise.all(entries.map((entry) => kept.get(entry.kept.id)))
      if (entries.some((entry, i) => isOvertaken(entry, before[i] && keptRecord(before[i])))) {
        await transaction.done
        await refresh()
        return 'changed'
      }
      await settle(
        transaction,
        entries.flatMap(({ kept: about, text }) => [
          () => kept.put(about),
          () => texts.put(text, about.id),
        ]),
      )
      for (const entry of entries) held.delete(entry.kept.id)
      channel?.postMessage('changed')
      await refresh()
      // Some browsers ask the reader, whose answer nothing waits for.
      if (isFirst)
        void browser.persist(true).then(
          () => refresh(),
          () => undefined,
        )
      return 'kept'
    } catch (error) {
      for (const entry of entries) held.set(entry.kept.id, entry)
      why = reasonOf(error)
      await refresh()
      return 'held'
    }
  }

  async function remove(ids: readonly DatasetId[]): Promise<readonly KeptEntry[]> {
    const entries = (await Promise.all(ids.map(read))).filter((entry) => entry !== null)
    const isStored = entries.some(({ kept }) => !held.has(kept.id))
    if (isStored) {
      const { kept, texts, transaction } = stores(await database(), 'readwrite')
      await settle(
        transaction,
        ids.flatMap((id) => [() => kept.delete(id), () => texts.delete(id)]),
      )
    }
    for (const id of ids) held.delete(id)
    channel?.postMessage('changed')
    await refresh()
    return entries
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    current: () => state,
    refresh,
    read,
    put,
    remove,
  }
}

/** Somebody else has written it since this entry was made of it. */
function isOvertaken({ kept }: KeptEntry, stored: KeptDataset | undefined): boolean {
  return stored !== undefined && stored.edition !== kept.edition - 1
}

function latestFirst(a: KeptDataset, b: KeptDataset): number {
  return b.changedOn.localeCompare(a.changedOn) || a.id.localeCompare(b.id)
}
