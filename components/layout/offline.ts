import { deleteKeptStores } from './kept-stores'

/** Whether the pages are kept for reading without a network, and whether a newer version of them waits. */
export type OfflineState = 'none' | 'kept' | 'newer'

const listeners = new Set<() => void>()
let state: OfflineState = 'none'
let isStarted = false
let isWanted = false

/** Tells when the state changes; the first to ask starts the service worker. */
export function subscribeOffline(listener: () => void): () => void {
  if (!isStarted) {
    isStarted = true
    void start()
  }
  return watchOffline(listener)
}

/** The same, without starting anything. */
export function watchOffline(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export function currentOffline(): OfflineState {
  return state
}

/** Changes to the newer version: this page is loaded anew, with the same address and so the same view. */
export async function takeNewer(): Promise<void> {
  isWanted = true
  const registration = await navigator.serviceWorker.getRegistration()
  // Where another tab has made the change already, nothing is waiting any more.
  if (registration?.waiting) registration.waiting.postMessage('take-over')
  else location.reload()
}

/** Deletes the pages that are kept, and the worker that keeps them; the next visit starts anew. */
export async function forgetPages(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  await registration?.unregister()
  await deleteKeptStores()
  change('none')
}

async function start(): Promise<void> {
  // Browsers have service workers on https and on this machine only.
  if (!('serviceWorker' in navigator) || isSavingData()) return
  await pageIsLoaded()
  const { serviceWorker } = navigator
  const hadVersion = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    keepFonts()
    if (isWanted) location.reload()
    else if (hadVersion) change('newer')
  })
  // Some browsers allow none in private windows; the pages do without.
  serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => {})
  const registration = await serviceWorker.ready
  change(registration.waiting ? 'newer' : 'kept')
  registration.addEventListener('updatefound', () => announce(registration.installing))
  announce(registration.installing)
  if (serviceWorker.controller) keepFonts()
  document.addEventListener('visibilitychange', () => {
    // Without a network there is nothing to learn, which is no error.
    if (document.visibilityState === 'visible') registration.update().catch(() => {})
  })
}

function announce(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') change('newer')
  })
}

function change(next: OfflineState): void {
  state = next
  for (const listener of listeners) listener()
}

/** The worker sees what is loaded from now on; what came before is named to it. */
function keepFonts(): void {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const fonts = loaded.filter((address) => address.endsWith('.woff2'))
  navigator.serviceWorker.controller?.postMessage(fonts)
}

/** Fetching every page for later must not hold up the one that is read now. */
function pageIsLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => {
    addEventListener('load', () => resolve(), { once: true })
  })
}

/** The reader asked the browser to load no more than is needed. */
function isSavingData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}
