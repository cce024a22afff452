'use client'

import { useMemo, useState } from 'react'
import { column, compareZones } from '@/lib/analysis/compare-zones'
import { metricAt } from '@/lib/analysis/metrics/metric-at'
import type { CellAddress } from '@/lib/analysis/view'
import type { ChartInput } from '@/lib/charts/chart'
import { chartById } from '@/lib/charts/registry'
import { lookup } from '@/lib/domain/lookup'
import { EvidencePanel } from '../evidence/evidence-panel'
import { useEvidence } from '../evidence/use-evidence'
import { ExportDialog } from '../export/export-dialog'
import { serialiseView, TABLE_TAB, viewHref } from '../filters/selection-params'
import { useView } from '../filters/use-view'
import { useReading } from '../layout/reading-context'
import { Charts } from './charts'
import styles from './compare.module.css'
import { Controls } from './controls'
import { Notices } from './notices'
import { Rail } from './rail'
import { TableSection } from './table-section'
import { Tabs } from './tabs'
import { useFocus } from './use-focus'
import { useIsHydrating } from './use-is-hydrating'

/** The workbench: what is compared left, figures in the middle, the words behind a number right. */
export function CompareView({ path, origin }: { path: string; origin: string }) {
  const { dataset, words } = useReading()
  const { view, ignored, change } = useView(dataset)
  const comparison = useMemo(
    () =>
      compareZones(dataset, view, (a, b) => words.formats.compareText(a.shortName, b.shortName)),
    [dataset, view, words],
  )
  const input: ChartInput = useMemo(() => ({ comparison, view, words }), [comparison, view, words])
  const focus = useFocus(view.focus, (zone) => change({ focus: zone }, 'replace'))
  const evidence = useEvidence(view.evidence, (cell) => change({ evidence: cell }))
  const isHydrating = useIsHydrating()
  const [download, setDownload] = useState<string | null>(null)

  const isDefault =
    serialiseView({ ...view, tab: '', evidence: null, focus: null }, dataset) === 'tab='
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
  const shownRecords = comparison.columns.flatMap(({ values }) =>
    comparison.zones.flatMap(({ id }) => values.get(id)?.from ?? []),
  )
  const shared = { input, focus, evidence, hrefOf, onCopyLink }

  return (
    <div className={styles.workbench} data-evidence={opened ? 'open' : 'closed'}>
      <h1 className="visually-hidden">{words.messages.compare.title}</h1>
      <Rail comparison={comparison} view={view} focus={focus} words={words} change={change} />
      <div className={styles.main}>
        <Tabs view={view} hasPanel={comparison.zones.length > 0} words={words} change={change} />
        <Controls comparison={comparison} view={view} words={words} change={change} />
        <Notices
          comparison={comparison}
          view={view}
          ignored={ignored}
          words={words}
          change={change}
        />
        <Charts {...shared} isDefault={isDefault} showAll={isHydrating} onDownload={setDownload} />
        <TableSection
          {...shared}
          isAlone={view.tab === TABLE_TAB}
          isStatic={isHydrating}
          onSort={(sort) => change({ sort })}
          onDownload={() => setDownload(TABLE_TAB)}
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
          shownRecords={shownRecords}
          picked={evidence.picked}
          onClose={evidence.close}
        />
      )}
      {download !== null && (
        <ExportDialog
          chart={chartById(download) ?? null}
          input={input}
          link={linkOf()}
          onClose={() => setDownload(null)}
        />
      )}
    </div>
  )
}
