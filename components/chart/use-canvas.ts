import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Plot } from '@/lib/charts/chart'
import { DARK, LIGHT, type Palette } from '@/lib/charts/palette'
import { currentLook, subscribeLook } from '../layout/look'

/** From here on marks are drawn on a canvas, several times as quickly as elements of a page. */
const MOST_ELEMENTS = 1000

/** Safari draws nothing on a canvas with a longer side, in pixels of the screen. */
const LONGEST_SIDE = 16_384

const FORCED = '(forced-colors: active)'

let isLoaded = false

/**
 * The colours in which a plot of many marks goes onto a canvas, which knows no variables of CSS; null where elements will do, where
 * what draws on a canvas does not come, and where the reader's own colours are forced, which only elements take on.
 */
export function useCanvas(plot: Plot | null): { palette: Palette | null; isWaiting: boolean } {
  const look = useSyncExternalStore(subscribeLook, currentLook, () => 'light' as const)
  const isForced = useSyncExternalStore(
    subscribeForced,
    () => matchMedia(FORCED).matches,
    () => false,
  )
  const [hasFailed, setFailed] = useState(false)
  const [isReady, setReady] = useState(isLoaded)
  const isWanted = plot !== null && !isForced && !hasFailed && marksOf(plot) > MOST_ELEMENTS
  useEffect(() => {
    if (!isWanted || isReady) return
    import('./echarts-canvas').then(
      () => {
        isLoaded = true
        setReady(true)
      },
      () => setFailed(true),
    )
  }, [isWanted, isReady])
  if (!isWanted) return { palette: null, isWaiting: false }
  return { palette: look === 'dark' ? DARK : LIGHT, isWaiting: !isReady }
}

/** How many pixels of the canvas to a px of the plot: as many as the screen has, and fewer where that would be too many. */
export function pixelsFor({ width, height }: Pick<Plot, 'width' | 'height'>): number {
  return Math.min(devicePixelRatio, LONGEST_SIDE / Math.max(width, height))
}

/** A mark or label, or a row of them: whatever the plot emphasises as one. */
function marksOf({ option }: Plot): number {
  return [option.series ?? []].flat().reduce((sum, series) => {
    const { data } = series as { data?: unknown }
    return sum + (Array.isArray(data) ? data.length : 0)
  }, 0)
}

function subscribeForced(listener: () => void): () => void {
  const forced = matchMedia(FORCED)
  forced.addEventListener('change', listener)
  return () => forced.removeEventListener('change', listener)
}
