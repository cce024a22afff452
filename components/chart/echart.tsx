'use client'

import type { EChartsType } from 'echarts/core'
import EChartsReact from 'echarts-for-react/esm/core'
import { useEffect, useMemo, useRef } from 'react'
import type { Plot } from '@/lib/charts/chart'
import { echarts } from './echarts-modules'
import { pixelsFor } from './use-canvas'

/** What a pointer touched: whose mark, of which metric, and the one record it stands for, if any. */
export interface Mark {
  zone: string
  metric?: string
  record?: string
}

export interface EChartProps {
  plot: Plot
  renderer: 'svg' | 'canvas'
  /** The same figure for paper, asked for when it is printed. */
  onPaper: () => Plot | null
  /** The zone to emphasise. */
  focused: string | null
  onPoint: (zone: string | null) => void
  onPick: (mark: Mark) => void
  onDrawn: () => void
}

interface MarkEvent {
  name?: string
  data?: { tip?: string; metric?: string; record?: string }
}

/** The only component that touches ECharts. It draws an option and passes pointer events on as ours. */
export function EChart({
  plot,
  renderer,
  onPaper,
  focused,
  onPoint,
  onPick,
  onDrawn,
}: EChartProps) {
  const holder = useRef<EChartsReact>(null)
  const handlers = useRef({ onPaper, onPoint, onPick, onDrawn })
  handlers.current = { onPaper, onPoint, onPick, onDrawn }

  const option = useMemo(() => ({ ...plot.option, tooltip: TOOLTIP }), [plot])
  const events = useMemo(
    () => ({
      mouseover: ({ name }: MarkEvent) => handlers.current.onPoint(name || null),
      mouseout: () => handlers.current.onPoint(null),
      click: ({ name, data }: MarkEvent) => {
        if (!name) return
        handlers.current.onPick({
          zone: name,
          ...(data?.metric && { metric: data.metric }),
          ...(data?.record && { record: data.record }),
        })
      },
    }),
    [],
  )

  // The wrapper makes the chart twice, so its instance is asked for anew each time.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new option forgets the old emphasis
  useEffect(() => {
    const chart: EChartsType | undefined = holder.current?.getEchartsInstance()
    if (!chart || chart.isDisposed()) return
    chart.dispatchAction({ type: 'downplay' })
    if (focused) chart.dispatchAction({ type: 'highlight', name: focused })
  }, [focused, option])

  useEffect(() => {
    const draw = (shown: Plot | null) => {
      const chart: EChartsType | undefined = holder.current?.getEchartsInstance()
      if (!chart || chart.isDisposed() || !shown) return
      const { width, height } = shown
      Object.assign(chart.getDom().style, { width: `${width}px`, height: `${height}px` })
      chart.resize({ width, height, silent: true })
      // Draws at once: the browser takes the sheet as soon as the event is over.
      chart.setOption({ ...shown.option, tooltip: TOOLTIP }, { notMerge: true })
    }
    const toPaper = () => draw(handlers.current.onPaper())
    const toScreen = () => draw(plot)
    addEventListener('beforeprint', toPaper)
    addEventListener('afterprint', toScreen)
    return () => {
      removeEventListener('beforeprint', toPaper)
      removeEventListener('afterprint', toScreen)
    }
  }, [plot])

  return (
    <EChartsReact
      ref={holder}
      echarts={echarts}
      option={option}
      replaceMerge={REPLACED}
      opts={{
        renderer,
        width: plot.width,
        height: plot.height,
        locale: 'EN',
        ...(renderer === 'canvas' && { devicePixelRatio: pixelsFor(plot) }),
      }}
      style={{ width: plot.width, height: plot.height }}
      onEvents={events}
      // By then the option has been drawn; `finished` fires before the wrapper listens for it.
      onChartReady={(chart: EChartsType) => {
        chart.getZr().setSleepAfterStill(1)
        handlers.current.onDrawn()
      }}
    />
  )
}

/** All parts of a figure are made anew; only the tooltip stays, which would measure the whole page each time that it is made. */
const REPLACED = ['series', 'radar']

const TOOLTIP = {
  trigger: 'item',
  confine: true,
  transitionDuration: 0,
  backgroundColor: 'var(--paper)',
  borderColor: 'var(--ink)',
  borderWidth: 1,
  padding: [4, 8],
  textStyle: { color: 'var(--ink)', fontSize: 13, fontFamily: 'inherit' },
  extraCssText:
    'border-radius:2px;box-shadow:none;max-width:320px;white-space:normal;overflow-wrap:anywhere',
  // An element holds text as text: a zone named <img onerror=…> stays a name.
  formatter: ({ data }: MarkEvent) => {
    if (!data?.tip) return ''
    const element = document.createElement('span')
    element.textContent = data.tip
    return element
  },
}
