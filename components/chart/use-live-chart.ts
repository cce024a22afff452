import { useCallback, useEffect, useState } from 'react'
import type { plotOf } from '@/lib/charts/plots'
import type { EChartProps } from './echart'

/** What draws: the program, and how each chart is drawn with it. */
interface LiveChart {
  EChart: (props: EChartProps) => React.ReactNode
  plotOf: typeof plotOf
}
type State = { status: 'waiting' | 'failed' } | ({ status: 'ready' } & LiveChart)

let loaded: LiveChart | null = null

/**
 * What draws charts, fetched while the browser is idle and never on the path of a click.
 * `hurry` fetches at once, for when there is nothing to show meanwhile.
 */
export function useLiveChart(hurry: boolean): { state: State; retry: () => void } {
  const [state, setState] = useState<State>(() =>
    loaded ? { status: 'ready', ...loaded } : { status: 'waiting' },
  )
  const load = useCallback(async () => {
    try {
      const [{ EChart }, { plotOf }] = await Promise.all([
        import('./echart'),
        import('@/lib/charts/plots'),
      ])
      loaded = { EChart, plotOf }
      setState({ status: 'ready', ...loaded })
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
