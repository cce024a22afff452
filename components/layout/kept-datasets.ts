import { useSyncExternalStore } from 'react'
import type { KeptState, KeptStore } from '@/lib/user-datasets/store/kept-store'

/** The reader's datasets as the page knows of them: nothing of the store is loaded until something asks. */

let store: Promise<KeptStore> | null = null
let state: KeptState | null = null
const listeners = new Set<() => void>()

/** The store in this browser, loaded when first asked for. */
export function theKeptStore(): Promise<KeptStore> {
  store ??= import('@/lib/user-datasets/store/kept-store').then(({ keptStore }) => {
    const made = keptStore()
    made.subscribe(() => {
      state = made.current()
      for (const listener of listeners) listener()
    })
    return made
  })
  // A part of the program that could not be loaded is asked for again.
  store.catch(() => {
    store = null
  })
  return store
}

export function subscribeKept(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The list as it was last read. */
export function currentKept(): KeptState | null {
  return state
}

function subscribeAndRead(listener: () => void): () => void {
  if (state === null)
    void theKeptStore()
      .then((made) => made.refresh())
      .catch(() => undefined)
  return subscribeKept(listener)
}

/** What is kept in this browser; null until that is known. */
export function useKeptDatasets(): KeptState | null {
  return useSyncExternalStore(subscribeAndRead, currentKept, () => null)
}
