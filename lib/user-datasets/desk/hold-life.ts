/** Holds a lock for as long as this worker lives, and tells its name to the page that started it. */
export function holdLife(): void {
  // Browsers have locks on https and on this machine only.
  if (!('locks' in navigator)) return
  const life = `zonescope-worker-${crypto.randomUUID()}`
  void navigator.locks.request(life, () => {
    postMessage({ life })
    return new Promise(() => undefined)
  })
}
