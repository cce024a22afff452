import { useSyncExternalStore } from 'react'
import { type KeptFiles, measureKeptStores } from '../layout/kept-stores'
import { forgetPages, watchOffline } from '../layout/offline'

/** Undefined until the browser has answered; null where nothing is kept. */
type Kept = KeptFiles | null | undefined

let kept: Kept
const listeners = new Set<() => void>()

async function look(): Promise<void> {
  kept = await measureKeptStores().catch(() => null)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  const letGo = watchOffline(() => void look())
  void look()
  return () => {
    listeners.delete(listener)
    letGo()
  }
}

/** How many pages and their files are kept for reading offline. */
export function useKeptPages(): Kept {
  return useSyncExternalStore(
    subscribe,
    () => kept,
    () => undefined,
  )
}

/** Deletes them; false where the browser does not let us. */
export async function clearKeptPages(): Promise<boolean> {
  try {
    await forgetPages()
    await look()
    return kept === null
  } catch {
    return false
  }
}
