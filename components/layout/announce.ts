/** What the page tells a screen reader in passing, as a store that its one live region subscribes to. */

const listeners = new Set<() => void>()
let said = ''

export function subscribeAnnouncements(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function lastAnnouncement(): string {
  return said
}

/** What one press brings about comes from several places at about one time, and is said in one go. */
const GATHERING = 100
const gathered: string[] = []

/** Says a sentence politely. The same one said again is heard again. */
export function announce(sentence: string): void {
  if (gathered.push(sentence) === 1) setTimeout(say, GATHERING)
}

function say(): void {
  const now = gathered.splice(0).join(' ')
  said = now === said ? `${now}\u00a0` : now
  for (const listener of listeners) listener()
}
