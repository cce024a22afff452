import { savedViews } from '@/lib/saved-views/saved-views-store'
import { subscribeLook } from '../layout/look'

/** All keys of this program start so. */
const PREFIX = 'zonescope-'

const listeners = new Set<() => void>()

/** Tells when something of ours may have changed: in this list, elsewhere on the page, or in another tab. */
export function subscribeStored(listener: () => void): () => void {
  const letGo = [subscribeLook(listener), savedViews.subscribe(listener)]
  listeners.add(listener)
  addEventListener('storage', listener)
  return () => {
    for (const each of letGo) each()
    listeners.delete(listener)
    removeEventListener('storage', listener)
  }
}

/** Keys of ours and what is stored under them, as one text, so that a change can be told; null where the browser allows nothing. */
export function currentStored(): string | null {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))
    return JSON.stringify(keys.toSorted().map((key) => [key, localStorage.getItem(key)]))
  } catch {
    return null
  }
}

/** Stores a text under a key, or clears it; false where the browser does not let us. */
export function setStored(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    return false
  }
  for (const listener of listeners) listener()
  return true
}
