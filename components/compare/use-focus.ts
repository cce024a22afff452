import { useCallback, useEffect, useState } from 'react'
import type { ZoneId } from '@/lib/domain/zone'

export interface FocusControl {
  /** The zone emphasised now: the one pointed at, or else the one kept. */
  zone: ZoneId | null
  kept: ZoneId | null
  point: (zone: ZoneId | null) => void
  /** Keeps a zone emphasised; again lets it go, and so does Esc. */
  keep: (zone: ZoneId) => void
}

export function useFocus(
  kept: ZoneId | null,
  setKept: (zone: ZoneId | null) => void,
): FocusControl {
  const [pointed, point] = useState<ZoneId | null>(null)
  const keep = useCallback((zone: ZoneId) => setKept(zone === kept ? null : zone), [kept, setKept])
  useEffect(() => {
    if (kept === null) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) setKept(null)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [kept, setKept])
  return { zone: pointed ?? kept, kept, point, keep }
}
