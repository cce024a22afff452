import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect } from 'react'
import { arrowTarget } from './arrow-keys'
import { useIsHydrating } from './use-is-hydrating'

/**
 * Makes one stop of the Tab key of a table full of links: arrow keys go from link to link, Enter follows one, Tab goes on.
 * The heads, which not every layout shows, are stops as ever.
 * Without scripts every link is a stop of its own.
 */
export function useGridKeys(table: RefObject<HTMLTableElement | null>) {
  const isHydrating = useIsHydrating()
  // Links come and go with every turn of the table; one of them is always the stop.
  useLayoutEffect(() => {
    if (isHydrating) return
    const links = linksOf(table.current)
    stopAt(links.find(({ tabIndex }) => tabIndex === 0 && isStopped(links)) ?? links[0], links)
  })
  if (isHydrating) return {}
  return {
    role: 'grid' as const,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      const links = linksOf(table.current)
      if (links.includes(target)) stopAt(target, links)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const links = linksOf(table.current).filter((link) => link.checkVisibility())
      const target = arrowTarget(event.target as HTMLElement, event.key, links)
      if (!target) return
      event.preventDefault()
      target.focus()
    },
  }
}

function linksOf(table: HTMLTableElement | null): HTMLElement[] {
  return [...(table?.querySelectorAll<HTMLElement>('tbody a[href]') ?? [])]
}

/** Whether a stop was set before: then all links but one are out of the Tab order. */
function isStopped(links: readonly HTMLElement[]): boolean {
  return links.some(({ tabIndex }) => tabIndex === -1)
}

function stopAt(stop: HTMLElement | undefined, links: readonly HTMLElement[]): void {
  for (const link of links) link.tabIndex = link === stop ? 0 : -1
}
