'use client'

import Link from 'next/link'
import { useMemo, useState } from 'react'
import { defaultView, type View } from '@/lib/analysis/view'
import { bar } from '@/lib/charts/bar'
import { CHART_IDS, CHART_NAMES } from '@/lib/charts/chart-names'
import { citedSources, sourceLine } from '@/lib/charts/credit'
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
  const { compare, figure, home } = words.messages
  const hrefWith = (change: Partial<View>) =>
    viewHref(`/${words.locale}/compare`, { ...view, ...change }, dataset)
  const actionsFor = (takes: TakeAway) => <FigureActions href={hrefWith({})} takes={takes} />
  const go = (change: Partial<View>) => location.assign(hrefWith(change))

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
          text={bar.text(input)}
          source={sourceLine(citedSources(comparison, [comparison.shown]), words)}
          isDefault
          focused={pointed}
          onPoint={point}
          onKeep={(focus) => go({ focus })}
          onOpen={(evidence) => go({ evidence })}
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
        <Notes
          notes={[
            ...missingNotes(comparison.columns, comparison.zones, words),
            ...zeroNotes(comparison.columns, comparison.zones, words),
            figure.themeWeightsNote,
          ]}
        />
        <FigureFoot
          source={sourceLine(citedSources(comparison, comparison.columns), words)}
          input={input}
          actions={actionsFor(takesTable(input))}
        />
      </section>
    </div>
  )
}
