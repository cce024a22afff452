/** The stores of files that the service worker fills, as `scripts/worker/serve-offline.mjs` names them. */
const OURS = /^(zonescope-|fonts-zonescope$)/

export interface KeptFiles {
  files: number
  /** What the browser reckons that this site takes up; null where it does not say. */
  bytes: number | null
}

/** How much is kept; null where nothing is. */
export async function measureKeptStores(): Promise<KeptFiles | null> {
  const names = await keptStores()
  const counts = await Promise.all(
    names.map(async (name) => (await (await caches.open(name)).keys()).length),
  )
  const files = counts.reduce((sum, count) => sum + count, 0)
  if (files === 0) return null
  const { usage } = (await navigator.storage?.estimate?.()) ?? {}
  return { files, bytes: usage ?? null }
}

export async function deleteKeptStores(): Promise<void> {
  await Promise.all((await keptStores()).map((name) => caches.delete(name)))
}

/** Browsers have such stores on https and on this machine only. */
async function keptStores(): Promise<string[]> {
  if (!('caches' in globalThis)) return []
  return (await caches.keys()).filter((name) => OURS.test(name))
}
