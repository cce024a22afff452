'use client'

import type { EChartsType } from 'echarts/core'
import EChartsReact from 'echarts-for-react/esm/core'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
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
  const room = useRef<HTMLDivElement>(null)
  const holder = useRef<EChartsReact>(null)
  const pixels = renderer === 'canvas' ? pixelsFor(plot) : undefined
  const kind = `${renderer} ${pixels}`
  /** The kind of chart that is there, once it is. */
  const ready = useRef('')
  const handlers = useRef({ kind, plot, onPaper, onPoint, onPick, onDrawn })
  handlers.current = { kind, plot, onPaper, onPoint, onPick, onDrawn }

  // What the wrapper begins with. It would draw another size by making the chart anew, so what follows is drawn here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const first = useMemo(
    () => ({
      plot,
      option: optionOf(plot),
      opts: {
        renderer,
        width: plot.width,
        height: plot.height,
        locale: 'EN',
        ...(pixels !== undefined && { devicePixelRatio: pixels }),
      },
    }),
    [kind],
  )
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
  const chartNow = useCallback((): EChartsType | null => {
    const chart: EChartsType | undefined = holder.current?.getEchartsInstance()
    const isReady = ready.current === handlers.current.kind
    return isReady && chart && !chart.isDisposed() ? chart : null
  }, [])
  const draw = useCallback(
    (shown: Plot | null) => {
      const chart = chartNow()
      if (!chart || !shown) return
      const { width, height } = shown
      if (chart.getWidth() !== width || chart.getHeight() !== height)
        chart.resize({ width, height, silent: true })
      chart.setOption(optionOf(shown), { replaceMerge: REPLACED })
    },
    [chartNow],
  )
  useLayoutEffect(() => draw(plot), [draw, plot])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new plot forgets the old emphasis
  useEffect(() => {
    const chart = chartNow()
    chart?.dispatchAction({ type: 'downplay' })
    if (focused) chart?.dispatchAction({ type: 'highlight', name: focused })
  }, [chartNow, focused, plot])

  useEffect(() => {
    // Drawn at once: the browser takes the sheet as soon as the event is over.
    const drawIn = (shown: Plot | null) => {
      if (room.current && shown) Object.assign(room.current.style, sizeOf(shown))
      draw(shown)
    }
    const toPaper = () => drawIn(handlers.current.onPaper())
    const toScreen = () => drawIn(plot)
    addEventListener('beforeprint', toPaper)
    addEventListener('afterprint', toScreen)
    return () => {
      removeEventListener('beforeprint', toPaper)
      removeEventListener('afterprint', toScreen)
    }
  }, [draw, plot])

  return (
    <div ref={room} style={sizeOf(plot)}>
      <EChartsReact
        key={kind}
        ref={holder}
        echarts={echarts}
        option={first.option}
        opts={first.opts}
        shouldSetOption={NEVER}
        style={WHOLE}
        autoResize={false}
        onEvents={events}
        // By then the option has been drawn; `finished` fires before the wrapper listens for it.
        onChartReady={(chart: EChartsType) => {
          chart.getZr().setSleepAfterStill(1)
          ready.current = kind
          if (handlers.current.plot !== first.plot) draw(handlers.current.plot)
          handlers.current.onDrawn()
        }}
      />
    </div>
  )
}

function sizeOf({ width, height }: Plot) {
  return { width: `${width}px`, height: `${height}px` }
}

const NEVER = () => false
const WHOLE = { width: '100%', height: '100%' }

/** All parts of a figure are made anew; only the tooltip stays, which would measure the whole page each time that it is made. */
const REPLACED = ['series', 'radar']
let drawings = 0

/** With the tooltip, and with series of new names: marks of series that were there already would keep their order over one another. */
function optionOf({ option }: Plot) {
  drawings += 1
  const series = [option.series ?? []].flat()
  return {
    ...option,
    series: series.map((each) => ({ ...each, id: `${each.id} ${drawings}` })),
    tooltip: TOOLTIP,
  }
}

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
