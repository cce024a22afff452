'use client'

import { useLayoutEffect } from 'react'
import { anchorOf, reveal } from './reveal'

/**
 * Where an opened link points to something that the page's HTML does not hold yet, because its view is in the query, the browser
 * has looked for it in vain.
 */
export function LateAnchor() {
  useLayoutEffect(() => {
    const [entry] = performance.getEntriesByType('navigation')
    // Coming back, the browser returns to where the reader was.
    if ((entry as PerformanceNavigationTiming | undefined)?.type !== 'navigate') return
    const id = anchorOf(location.hash)
    if (id && !document.getElementById(id)) reveal(location.pathname, id)
  }, [])
  return null
}
