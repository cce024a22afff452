/** Files on their way from where they were opened or dropped to the page that imports them. Memory only. */

let brought: readonly File[] = []
const listeners = new Set<() => void>()

export function bringFiles(files: readonly File[]): void {
  brought = files
  for (const listener of listeners) listener()
}

/** Takes what was brought, now and whenever files come, until the answer is called. */
export function receiveFiles(receive: (files: readonly File[]) => void): () => void {
  const take = () => {
    const taken = brought
    brought = []
    if (taken.length > 0) receive(taken)
  }
  take()
  listeners.add(take)
  return () => {
    listeners.delete(take)
  }
}
