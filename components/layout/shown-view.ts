import { useEffect, useSyncExternalStore } from 'react'

/** The view on the page, as the page itself names and addresses it. */
export interface ShownView {
  /** A name that says what is seen. */
  name: string
  /** Address from the site's root, the one that “copy link” copies. */
  href: string
}

let shown: ShownView | null = null
const listeners = new Set<() => void>()

function show(view: ShownView | null): void {
  shown = view
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells what a page shows, for what stands outside of the page, such as the list of saved views. */
export function useShowsView(name: string, href: string): void {
  useEffect(() => {
    const view = { name, href }
    show(view)
    return () => {
      if (shown === view) show(null)
    }
  }, [name, href])
}

/** What is shown; null on a page without a view. */
export function useShownView(): ShownView | null {
  return useSyncExternalStore(
    subscribe,
    () => shown,
    () => null,
  )
}
