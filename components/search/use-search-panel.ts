import { useCallback, useEffect, useState } from 'react'
import type { SearchPanel } from './search-panel'

type Panel = typeof SearchPanel
type State = { status: 'loading' | 'failed' } | { status: 'ready'; Panel: Panel }

let loaded: Panel | null = null

/** What searches, fetched while the browser is idle and thus there when it is asked for; or else at once. */
export function useSearchPanel(isAsked: boolean): { state: State; retry: () => void } {
  const [state, setState] = useState<State>(() =>
    loaded ? { status: 'ready', Panel: loaded } : { status: 'loading' },
  )
  const load = useCallback(async () => {
    setState((before) => (before.status === 'failed' ? { status: 'loading' } : before))
    try {
      const { SearchPanel } = await import('./search-panel')
      loaded = SearchPanel
      setState({ status: 'ready', Panel: SearchPanel })
    } catch {
      setState({ status: 'failed' })
    }
  }, [])
  const isMissing = state.status === 'loading'
  useEffect(() => {
    if (!isMissing) return
    if (isAsked) {
      void load()
      return
    }
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(load, 1000)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(() => void load(), { timeout: 6000 })
    return () => cancelIdleCallback(handle)
  }, [isMissing, isAsked, load])
  return { state, retry: load }
}
