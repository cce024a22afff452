'use client'

import { useMemo } from 'react'
import { citedSources, sourcesOf } from '@/lib/analysis/cited-sources'
import { type CellAddress, defaultView, type View } from '@/lib/analysis/view'
import type { Chart, ChartInput } from '@/lib/charts/chart'
import { sourceLine } from '@/lib/charts/credit'
import { CHARTS } from '@/lib/charts/registry'
import { textOf } from '@/lib/charts/text-of'
import type { SourceDocument } from '@/lib/domain/source-document'
import { ChartFigure } from '../chart/chart-figure'
import { FigureActions } from '../chart/figure-actions'
import { OtherPictures } from '../chart/other-pictures'
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
  onFirst: (first: View['first']) => void
}

/** The chart of the chosen tab; where scripts are off, the others that have anything to read below it. */
export function Charts(props: ChartsProps) {
  const { input } = props
  const { comparison, view } = input
  const chosen = CHARTS.find(({ id }) => id === view.tab)
  return (
    <>
      {chosen && comparison.zones.length > 0 && (
        <ChartPanel key={chosen.id} chart={chosen} {...props} />
      )}
      <OtherPictures of={defaultView(comparison.dataset).tab}>
        {(chart) =>
          textOf(chart, input).stops.length > 0 && <ChartPanel chart={chart} {...props} />
        }
      </OtherPictures>
    </>
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
