import { useSyncExternalStore } from 'react'
import { loadPinyin, type ReadPinyin } from '@/lib/search/read-pinyin'

interface Pinyin {
  /** Null until it is there. */
  read: ReadPinyin | null
  hasFailed: boolean
}

const NONE: Pinyin = { read: null, hasFailed: false }
const listeners = new Set<() => void>()
let state = NONE
let isLoading = false

/** Fetches the dictionary unless it is there or on its way; for the first focus of a field that searches. */
export async function wantPinyin(): Promise<void> {
  if (state.read || isLoading) return
  isLoading = true
  try {
    state = { read: await loadPinyin(), hasFailed: false }
  } catch {
    state = { read: null, hasFailed: true }
  }
  isLoading = false
  for (const listener of listeners) listener()
}

/** How Chinese is read, as soon as somebody wanted it and it has come. */
export function usePinyin(): Pinyin {
  return useSyncExternalStore(
    subscribe,
    () => state,
    () => NONE,
  )
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
