'use client'

import Link from 'next/link'
import { useMemo, useState } from 'react'
import { column, compareZones } from '@/lib/analysis/compare-zones'
import { metricAt } from '@/lib/analysis/metrics/metric-at'
import { THEME_ORDERS } from '@/lib/analysis/theme-matrix'
import { type CellAddress, defaultView } from '@/lib/analysis/view'
import type { ChartInput } from '@/lib/charts/chart'
import { sourceLine, sourcesOf } from '@/lib/charts/credit'
import { themes } from '@/lib/charts/themes'
import { lookup } from '@/lib/domain/lookup'
import { FigureFoot, Notes } from '../chart/chart-figure'
import { FigureActions } from '../chart/figure-actions'
import { FigureKey } from '../chart/figure-key'
import { EvidencePanel } from '../evidence/evidence-panel'
import { useEvidence } from '../evidence/use-evidence'
import { ExportDialog } from '../export/export-dialog'
import { EmptyFilter } from '../filters/empty-filter'
import { viewHref } from '../filters/selection-params'
import { useView } from '../filters/use-view'
import { useReading } from '../layout/reading-context'
import { Choice } from '../ui/choice'
import { ThemeTable } from './theme-table'
import styles from './themes.module.css'

/** All themes against all zones, to be read as a table: the words in the cells, the rule a press away. */
export function ThemesView({ path, origin }: { path: string; origin: string }) {
  const { dataset, words } = useReading()
  const { view, ignored, change } = useView(dataset)
  const comparison = useMemo(
    () =>
      compareZones(dataset, view, (a, b) => words.formats.compareText(a.shortName, b.shortName)),
    [dataset, view, words],
  )
  const input: ChartInput = useMemo(() => ({ comparison, view, words }), [comparison, view, words])
  const text = useMemo(() => themes.text(input), [input])
  const evidence = useEvidence(view.evidence, (cell) => change({ evidence: cell }))
  const [isLeaving, setLeaving] = useState(false)
  const { compare, matrices } = words.messages

  const linkOf = () => new URL(viewHref(path, view, dataset), origin || location.origin).href
  const hrefOf = (cell: CellAddress) => viewHref(path, { ...view, evidence: cell }, dataset)
  const onCopyLink = async () => {
    try {
      await navigator.clipboard.writeText(linkOf())
      return true
    } catch {
      return false
    }
  }
  const opened = view.evidence && {
    zone: lookup(dataset).zones.get(view.evidence.zone),
    metric: metricAt(dataset, view.evidence.metric, view.overlap),
  }
  const option = view.evidence ? view.options[view.evidence.metric] : undefined
  const comparePath = path.replace(/themes$/, 'compare')

  return (
    <div className={styles.page} data-evidence={opened ? 'open' : 'closed'}>
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
            {compare.ignored(words.formats.and(ignored))}
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
          <ThemeTable
            input={input}
            open={evidence.open}
            comparePath={comparePath}
            hrefOf={hrefOf}
            onOpen={evidence.show}
          />
        )}
        <Notes notes={text.notes} />
        <FigureFoot
          source={sourceLine(sourcesOf(dataset, text.records ?? []), words)}
          input={input}
          actions={
            <FigureActions
              words={words}
              onCopyLink={onCopyLink}
              onDownload={() => setLeaving(true)}
            />
          }
        />
      </div>
      {opened?.zone && opened.metric && (
        <EvidencePanel
          zone={opened.zone}
          column={column(dataset, {
            metric: opened.metric,
            ...(option !== undefined && { option }),
          })}
          slot={comparison.slots.get(opened.zone.id)}
          picked={evidence.picked}
          shownRecords={text.records ?? []}
          onClose={evidence.close}
        />
      )}
      {isLeaving && (
        <ExportDialog
          chart={themes}
          input={input}
          link={linkOf()}
          onClose={() => setLeaving(false)}
        />
      )}
    </div>
  )
}
