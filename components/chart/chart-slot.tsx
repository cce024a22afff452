'use client'

import { type CSSProperties, useCallback, useMemo, useRef, useState } from 'react'
import {
  type Chart,
  type ChartInput,
  lookOf,
  type Plot,
  type ReadingStop,
} from '@/lib/charts/chart'
import { LIGHT, type Palette, SCREEN } from '@/lib/charts/palette'
import { useLater } from '../ui/use-later'
import styles from './chart.module.css'
import { ChartReader } from './chart-reader'
import type { Mark } from './echart'
import { LIVE_CHART } from './live-chart'
import { paperLook } from './print-look'
import { StaticPlot } from './static-plot'
import { useCanvas } from './use-canvas'
import { useWidth } from './use-width'

/**
 * The place of a plot. On the default view it holds the picture from the page's HTML until the live chart
 * has been drawn over it; on any other view, a word until then.
 */
export function ChartSlot({
  chart,
  input,
  label,
  stops,
  rows,
  isDefault,
  focused,
  onPoint,
  onPick,
}: {
  chart: Chart
  input: ChartInput
  label: string
  stops: readonly ReadingStop[]
  /** How many zones are drawn of many; 0 where all are. */
  rows: number
  isDefault: boolean
  focused: string | null
  onPoint: (zone: string | null) => void
  onPick: (mark: Mark) => void
}) {
  const slot = useRef<HTMLDivElement>(null)
  const width = useWidth(slot)
  const { state, retry } = useLater(LIVE_CHART, !isDefault)
  const [isDrawn, setDrawn] = useState(false)
  const { locale, messages } = input.words
  const { compare, loading } = messages
  const live = state.status === 'ready' ? state.part : null
  const draw = useMemo(() => live?.plotOf(chart) ?? null, [live, chart])
  const plotIn = useCallback(
    (palette: Palette) =>
      (width === null ? null : draw?.(input, lookOf(width, palette, locale, rows))) ?? null,
    [draw, input, width, locale, rows],
  )
  const asElements = useMemo(() => plotIn(SCREEN), [plotIn])
  const { palette, isWaiting } = useCanvas(asElements)
  const plot = useMemo(
    () => (palette ? plotIn(palette) : asElements),
    [palette, plotIn, asElements],
  )
  const isEmpty = width !== null && draw !== null && plot === null

  return (
    <div
      ref={slot}
      className={styles.slot}
      data-chart={chart.id}
      data-state={isEmpty ? 'empty' : isDrawn ? 'live' : 'static'}
      style={isDrawn && plot ? heightOf(plot) : undefined}
    >
      {!isDrawn && isDefault && <StaticPlot chart={chart} input={input} />}
      {!isDrawn && !isDefault && !isEmpty && (
        <p className={styles.waiting} style={{ minHeight: plot?.height }}>
          {state.status === 'failed' ? (
            <>
              {compare.chartFailed}{' '}
              <button type="button" className="link" onClick={retry}>
                {loading.retry}
              </button>
            </>
          ) : (
            compare.drawing
          )}
        </p>
      )}
      {live && draw && plot && !isWaiting && (
        <div className={styles.live} aria-hidden="true">
          <live.EChart
            plot={plot}
            renderer={palette ? 'canvas' : 'svg'}
            onPaper={() => draw(input, paperLook(locale, palette ? LIGHT : SCREEN))}
            focused={focused}
            onPoint={onPoint}
            onPick={onPick}
            onDrawn={() => setDrawn(true)}
          />
        </div>
      )}
      {!isEmpty && stops.length > 0 && (
        <ChartReader
          label={label}
          keys={messages.figure.keys}
          stops={stops}
          onPoint={onPoint}
          onOpen={onPick}
        />
      )}
    </div>
  )
}

/** As a variable, since on paper a figure is as high as its drawing for the sheet. */
function heightOf({ height }: Plot): CSSProperties {
  return { '--plot-height': `${height}px` } as CSSProperties
}
