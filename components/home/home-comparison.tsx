'use client'

import Link from 'next/link'
import { useMemo, useState } from 'react'
import { citedSources } from '@/lib/analysis/cited-sources'
import { defaultView, type View } from '@/lib/analysis/view'
import { bar } from '@/lib/charts/bar'
import type { ChartInput } from '@/lib/charts/chart'
import { CHART_IDS, CHART_NAMES } from '@/lib/charts/chart-names'
import { sourceLine } from '@/lib/charts/credit'
import { missingNotes, zeroNotes } from '@/lib/charts/figure-text'
import { ChartFigure, FigureFoot, Notes } from '../chart/chart-figure'
import { FigureActions } from '../chart/figure-actions'
import type { TakeAway } from '../export/take-away'
import { takesChart, takesTable } from '../export/takes'
import { TABLE_TAB, viewHref } from '../filters/selection-params'
import { useComparison } from '../filters/use-comparison'
import { useReading } from '../layout/reading-context'
import { ComparisonTable } from '../table/comparison-table'
import { SideScroll } from '../ui/side-scroll'
import styles from './home.module.css'

/** The default comparison as bars and table. Everything that can be pressed leads into the workbench. */
export function HomeComparison() {
  const { dataset, words } = useReading()
  const view = useMemo(() => defaultView(dataset), [dataset])
  const input = useComparison(view)
  const { comparison } = input
  const [pointed, point] = useState<string | null>(null)
  const { compare, home } = words.messages
  const hrefWith = (change: Partial<View>) =>
    viewHref(`/${words.locale}/compare`, { ...view, ...change }, dataset)
  const actionsFor = (takes: TakeAway) => <FigureActions href={hrefWith({})} takes={takes} />
  const go = (change: Partial<View>) => location.assign(hrefWith(change))

  // Said of all zones, and the same wherever is pointed.
  const said = useMemo(() => saidOf(input), [input])

  return (
    <div id="figures" className={styles.main} tabIndex={-1}>
      <ul className={styles.tabs} aria-label={compare.tabs}>
        {[
          ...CHART_IDS.map((id) => ({ id, label: words.text(CHART_NAMES[id]) })),
          { id: TABLE_TAB, label: compare.table },
        ].map(({ id, label }) => (
          <li key={id}>
            <Link
              href={hrefWith({ tab: id })}
              prefetch={false}
              aria-current={id === view.tab ? 'true' : undefined}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.figure}>
        <ChartFigure
          chart={bar}
          input={input}
          text={said.bars}
          source={said.barsSource}
          isDefault
          focused={pointed}
          onPoint={point}
          onKeep={(focus) => go({ focus })}
          onOpen={(evidence) => go({ evidence })}
          onFirst={(first) => go({ first })}
          actions={actionsFor(takesChart(bar, input))}
        />
      </div>
      <section className={styles.tableSection}>
        <h2>{home.overview(words.formats.spelled(dataset.zones.length))}</h2>
        <SideScroll
          label={home.overview(words.formats.spelled(dataset.zones.length))}
          hint={words.messages.table.scrolls}
        >
          <ComparisonTable
            comparison={comparison}
            words={words}
            hrefOf={(evidence) => hrefWith({ evidence })}
            focused={pointed}
            onPoint={point}
          />
        </SideScroll>
        <Notes notes={said.notes} />
        <FigureFoot source={said.source} input={input} actions={actionsFor(takesTable(input))} />
      </section>
    </div>
  )
}

/** All that is said in words of bars and table. */
function saidOf(input: ChartInput) {
  const { comparison, words } = input
  const { columns, zones, shown } = comparison
  return {
    bars: bar.text(input),
    barsSource: sourceLine(citedSources(comparison, [shown]), words),
    notes: [
      ...missingNotes(columns, zones, words),
      ...zeroNotes(columns, zones, words),
      words.messages.figure.themeWeightsNote,
    ],
    source: sourceLine(citedSources(comparison, columns), words),
  }
}
