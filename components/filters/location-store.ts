/** The query string of the page's address as a store that React can subscribe to. */

const listeners = new Set<() => void>()

export function subscribeQuery(listener: () => void): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

/** Somebody else may have changed the address. */
export function tellQuery(): void {
  for (const listener of listeners) listener()
}

export function currentQuery(): string {
  return location.search
}

/** Deliberate choices make a step that Back undoes; passing ones (typing, hovering) replace. */
export function setQuery(query: string, how: 'push' | 'replace'): void {
  const address = `${location.pathname}${query ? `?${query}` : ''}${location.hash}`
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  tellQuery()
}

/** Goes to another view of the same page, or to a place in it; a step that Back undoes unless it leads nowhere. */
export function pushAddress(address: string): void {
  const { pathname, search, hash } = location
  if (address === pathname + search + hash) return
  history.pushState(null, '', address)
  tellQuery()
}
