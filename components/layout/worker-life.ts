/**
 * Calls back once a worker is gone that nobody here has ended: a browser that runs out of memory takes a worker away
 * without a word. A worker that stays holds a lock as long as it lives (`lib/user-datasets/desk/hold-life.ts`); who gets it
 * knows that the worker is no more. Where a browser has no locks, nothing is known.
 */
export function whenGone(worker: Worker, tell: () => void): void {
  worker.addEventListener('message', function onHeld({ data }: MessageEvent) {
    const name = lifeIn(data)
    if (name === null) return
    worker.removeEventListener('message', onHeld)
    void navigator.locks.request(name, tell)
  })
}

function lifeIn(data: unknown): string | null {
  const isLife = typeof data === 'object' && data !== null && 'life' in data
  return isLife && typeof data.life === 'string' ? data.life : null
}
