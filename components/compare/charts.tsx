'use client'

import { useMemo } from 'react'
import { citedSources, sourcesOf } from '@/lib/analysis/cited-sources'
import type { CellAddress, View } from '@/lib/analysis/view'
import type { Chart, ChartInput } from '@/lib/charts/chart'
import { sourceLine } from '@/lib/charts/credit'
import { CHARTS } from '@/lib/charts/registry'
import { textOf } from '@/lib/charts/text-of'
import type { SourceDocument } from '@/lib/domain/source-document'
import { ChartFigure } from '../chart/chart-figure'
import { FigureActions } from '../chart/figure-actions'
import type { EvidenceControl } from '../evidence/use-evidence'
import { takesChart } from '../export/takes'
import styles from './compare.module.css'
import { panelId, tabId } from './tabs'
import type { FocusControl } from './use-focus'

export interface FigureProps {
  input: ChartInput
  focus: FocusControl
  evidence: EvidenceControl
  hrefOf: (cell: CellAddress) => string
  /** The address of what is shown. */
  href: string
}

type ChartsProps = FigureProps & {
  isDefault: boolean
  showAll: boolean
  onFirst: (first: View['first']) => void
}

/** The chart of the chosen tab; in the page's HTML all of them that have anything to read, one below the other. */
export function Charts(props: ChartsProps) {
  const { input, showAll } = props
  const { comparison, view } = input
  if (comparison.zones.length === 0) return null
  return CHARTS.filter(({ id }) => showAll || id === view.tab).map((chart) =>
    chart.id !== view.tab && textOf(chart, input).stops.length === 0 ? null : (
      <ChartPanel key={chart.id} chart={chart} {...props} />
    ),
  )
}

function ChartPanel({
  chart,
  input,
  focus,
  evidence,
  href,
  isDefault,
  onFirst,
}: ChartsProps & { chart: Chart }) {
  const { view, words } = input
  // It goes through all zones, and is the same wherever is pointed.
  const source = useMemo(
    () => sourceLine(sourcesBehind(chart, input), words),
    [chart, input, words],
  )
  return (
    <div
      id={panelId(chart.id)}
      role="tabpanel"
      aria-labelledby={tabId(chart.id)}
      className={styles.panel}
      data-active={chart.id === view.tab}
    >
      <ChartFigure
        chart={chart}
        input={input}
        text={textOf(chart, input)}
        source={source}
        isDefault={isDefault}
        focused={focus.zone}
        onPoint={focus.point}
        onKeep={focus.keep}
        onOpen={(cell, record) => evidence.show(cell, undefined, record)}
        onFirst={onFirst}
        actions={<FigureActions href={href} takes={takesChart(chart, input)} />}
      />
    </div>
  )
}

function sourcesBehind(chart: Chart, input: ChartInput): SourceDocument[] {
  const { comparison } = input
  const { records } = textOf(chart, input)
  if (records) return sourcesOf(comparison.dataset, records)
  return citedSources(comparison, chart.id === 'bars' ? [comparison.shown] : comparison.columns)
}
