import { useSyncExternalStore } from 'react'

export const SLASH_KEY = 'zonescope-slash'
const OFF = 'off'

const listeners = new Set<() => void>()
/** What was chosen on this page, which counts where the browser keeps nothing. */
let chosen: boolean | null = null

/** Whether `/` alone opens the search. Who speaks to the computer, or hits keys by accident, can switch it off. */
export function useSlashKey(): boolean {
  return useSyncExternalStore(subscribe, isSlashOn, () => true)
}

/** Switches it, and remembers that in this browser where it allows. */
export function switchSlashKey(isOn: boolean): void {
  chosen = isOn
  try {
    if (isOn) localStorage.removeItem(SLASH_KEY)
    else localStorage.setItem(SLASH_KEY, OFF)
  } catch {
    // A browser that keeps nothing follows the choice until the page is left.
  }
  for (const listener of listeners) listener()
}

/** Takes on what is stored, after it was changed elsewhere on the page. */
export function adoptStoredSlashKey(): void {
  chosen = null
  for (const listener of listeners) listener()
}

function isSlashOn(): boolean {
  chosen ??= remembered()
  return chosen
}

function remembered(): boolean {
  try {
    return localStorage.getItem(SLASH_KEY) !== OFF
  } catch {
    return true
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
