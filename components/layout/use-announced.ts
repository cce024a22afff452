import { useEffect, useRef } from 'react'
import { announce } from './announce'

/**
 * Announces those sentences that have changed since they were last shown; not the ones a page opens with.
 *
 * @param isSettled false while the page still takes on what its address says
 */
export function useAnnounced(sentences: readonly string[], isSettled: boolean): void {
  const before = useRef<readonly string[] | null>(null)
  const key = sentences.join('\n')
  useEffect(() => {
    if (!isSettled) return
    const now = key.split('\n')
    const changed = now.filter((sentence, i) => sentence !== before.current?.[i])
    if (before.current !== null && changed.length > 0) announce(changed.join(' '))
    before.current = now
  }, [key, isSettled])
}
