'use client'

import Link from 'next/link'
import { useMemo } from 'react'
import { sourcesOf } from '@/lib/analysis/cited-sources'
import { THEME_ORDERS } from '@/lib/analysis/theme-matrix'
import { type CellAddress, defaultView } from '@/lib/analysis/view'
import { sourceLine } from '@/lib/charts/credit'
import { themes } from '@/lib/charts/themes'
import { FigureFoot, Notes } from '../chart/chart-figure'
import { FigureActions } from '../chart/figure-actions'
import { FigureKey } from '../chart/figure-key'
import { OpenedPanel } from '../evidence/opened-panel'
import { useEvidence } from '../evidence/use-evidence'
import { takesChart } from '../export/takes'
import { EmptyFilter } from '../filters/empty-filter'
import { ignoredSentence } from '../filters/ignored-sentence'
import { comparisonQuery, viewHref } from '../filters/selection-params'
import { useComparison } from '../filters/use-comparison'
import { useQueryView } from '../filters/use-query-view'
import { viewName } from '../filters/view-name'
import { useReading } from '../layout/reading-context'
import { useShowsView } from '../layout/shown-view'
import { Choice } from '../ui/choice'
import { later } from '../ui/use-later'
import { ThemeTable } from './theme-table'
import styles from './themes.module.css'

const EVIDENCE = later(async () => (await import('../evidence/cell-evidence')).CellEvidence)

/** All themes against all zones, to be read as a table: the words in the cells, the rule a press away. */
export function ThemesView() {
  const { dataset, words } = useReading()
  const { view, ignored, change } = useQueryView(dataset, comparisonQuery)
  const input = useComparison(view)
  const { comparison } = input
  const text = useMemo(() => themes.text(input), [input])
  const evidence = useEvidence(view.evidence, (cell) => change({ evidence: cell }))
  const { compare, matrices } = words.messages

  const path = `/${words.locale}/themes`
  const comparePath = `/${words.locale}/compare`
  const href = viewHref(path, view, dataset)
  useShowsView(viewName(text.title, input), href)
  const hrefOf = (cell: CellAddress) => viewHref(path, { ...view, evidence: cell }, dataset)

  return (
    <div className={styles.page} data-evidence={view.evidence ? 'open' : 'closed'}>
      <div className={styles.main}>
        <header className={styles.head}>
          <div>
            <h1 className="page-title">{text.title}</h1>
            <p className={styles.subtitle}>{text.subtitle}</p>
          </div>
          <FigureKey entries={text.key} />
        </header>
        {ignored.length > 0 && (
          <p role="status" className={styles.subtitle}>
            {ignoredSentence(ignored, words)}
          </p>
        )}
        <div className={`${styles.controls} no-print`}>
          <Choice
            label={matrices.order}
            value={view.order}
            options={THEME_ORDERS.map((value) => ({ value, label: matrices.orders[value] }))}
            onChange={(order) => change({ order })}
          />
          <Link
            href={viewHref(comparePath, { ...view, tab: themes.id, evidence: null }, dataset)}
            prefetch={false}
          >
            {matrices.toCompare}
          </Link>
        </div>
        {comparison.zones.length === 0 && comparison.hidden.length > 0 ? (
          <EmptyFilter
            dataset={dataset}
            selected={comparison.hidden}
            filter={view.filter}
            words={words}
            onFilter={(filter) => change({ filter })}
          />
        ) : comparison.zones.length === 0 ? (
          <p>
            {compare.noZone}{' '}
            <button
              type="button"
              className="link"
              onClick={() => change({ selection: defaultView(dataset).selection })}
            >
              {compare.selectAll}
            </button>
          </p>
        ) : (
          <ThemeTable input={input} open={evidence.open} hrefOf={hrefOf} onOpen={evidence.show} />
        )}
        <Notes notes={text.notes} />
        <FigureFoot
          source={sourceLine(sourcesOf(dataset, text.records ?? []), words)}
          input={input}
          actions={<FigureActions href={href} takes={takesChart(themes, input)} />}
        />
      </div>
      <OpenedPanel
        of={EVIDENCE}
        opened={view.evidence && { input, evidence, shownRecords: () => text.records ?? [] }}
      />
    </div>
  )
}
