export type PageLook = 'light' | 'dark'

export const LOOK_KEY = 'zonescope-look'

const listeners = new Set<() => void>()

/** Tells when the look may have changed: the reader's choice here, or the system's. */
export function subscribeLook(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  listeners.add(listener)
  system.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    system.removeEventListener('change', listener)
  }
}

export function currentLook(): PageLook {
  const chosen = document.documentElement.dataset.look
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** Takes on what is stored: the reader's look, or the system's where none is. */
export function adoptStoredLook(): void {
  const stored = localStorage.getItem(LOOK_KEY)
  if (stored === 'light' || stored === 'dark') document.documentElement.dataset.look = stored
  else delete document.documentElement.dataset.look
  for (const listener of listeners) listener()
}

/** Sets the look, and remembers it where the browser allows. */
export function chooseLook(look: PageLook): void {
  document.documentElement.dataset.look = look
  try {
    localStorage.setItem(LOOK_KEY, look)
  } catch {
    // A browser that keeps nothing still shows the look for this page.
  }
  for (const listener of listeners) listener()
}
