import { useCallback, useEffect, useState } from 'react'
import type { EChartProps } from './echart'

type LiveChart = (props: EChartProps) => React.ReactNode
type State = { status: 'waiting' | 'failed' } | { status: 'ready'; chart: LiveChart }

let loaded: LiveChart | null = null

/**
 * The chart component, fetched while the browser is idle and never on the path of a click.
 * `hurry` fetches at once, for when there is nothing to show meanwhile.
 */
export function useLiveChart(hurry: boolean): { state: State; retry: () => void } {
  const [state, setState] = useState<State>(() =>
    loaded ? { status: 'ready', chart: loaded } : { status: 'waiting' },
  )
  const load = useCallback(async () => {
    try {
      const { EChart } = await import('./echart')
      loaded = EChart
      setState({ status: 'ready', chart: EChart })
    } catch {
      setState({ status: 'failed' })
    }
  }, [])
  const isWaiting = state.status === 'waiting'
  useEffect(() => {
    if (!isWaiting) return
    if (hurry) {
      void load()
      return
    }
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback !== 'function') {
      const timer = setTimeout(load, 500)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(() => void load(), { timeout: 4000 })
    return () => cancelIdleCallback(handle)
  }, [isWaiting, hurry, load])
  return { state, retry: load }
}
