'use client'

import type { CellAddress, View } from '@/lib/analysis/view'
import type { ChartInput } from '@/lib/charts/chart'
import { citedSources, sourceLine, sourcesOf } from '@/lib/charts/credit'
import { CHARTS } from '@/lib/charts/registry'
import { textOf } from '@/lib/charts/text-of'
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

/** The chart of the chosen tab; in the page's HTML all of them that have anything to read, one below the other. */
export function Charts({
  input,
  focus,
  evidence,
  href,
  isDefault,
  showAll,
  onFirst,
}: FigureProps & {
  isDefault: boolean
  showAll: boolean
  onFirst: (first: View['first']) => void
}) {
  const { comparison, view, words } = input
  if (comparison.zones.length === 0) return null
  return CHARTS.filter(({ id }) => showAll || id === view.tab).map((chart) => {
    const columns = chart.id === 'bars' ? [comparison.shown] : comparison.columns
    const text = textOf(chart, input)
    if (chart.id !== view.tab && text.stops.length === 0) return null
    const cited = text.records
      ? sourcesOf(comparison.dataset, text.records)
      : citedSources(comparison, columns)
    return (
      <div
        key={chart.id}
        id={panelId(chart.id)}
        role="tabpanel"
        aria-labelledby={tabId(chart.id)}
        className={styles.panel}
        data-active={chart.id === view.tab}
      >
        <ChartFigure
          chart={chart}
          input={input}
          text={text}
          source={sourceLine(cited, words)}
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
  })
}
