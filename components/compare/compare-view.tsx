'use client'

import { useCallback } from 'react'
import { tableColumns } from '@/lib/analysis/comparison'
import { recordsBehind } from '@/lib/analysis/records-behind'
import type { CellAddress } from '@/lib/analysis/view'
import { OpenedPanel } from '../evidence/opened-panel'
import { useEvidence } from '../evidence/use-evidence'
import { shownSentence } from '../filters/filter-sentence'
import { comparisonQuery, serialiseView, TABLE_TAB, viewHref } from '../filters/selection-params'
import { useComparison } from '../filters/use-comparison'
import { useQueryView } from '../filters/use-query-view'
import { useReading } from '../layout/reading-context'
import { useIsHydrating } from '../ui/use-is-hydrating'
import { later } from '../ui/use-later'
import { Charts } from './charts'
import styles from './compare.module.css'
import { Controls } from './controls'
import { Notices } from './notices'
import { FIGURES, Rail } from './rail'
import { SaidOfView } from './said-of-view'
import { TableSection } from './table-section'
import { Tabs } from './tabs'
import { useFocus } from './use-focus'

const EVIDENCE = later(async () => (await import('../evidence/cell-evidence')).CellEvidence)

/** The workbench: what is compared left, figures in the middle, the words behind a number right. */
export function CompareView() {
  const { dataset, words } = useReading()
  const { view, ignored, change } = useQueryView(dataset, comparisonQuery)
  const input = useComparison(view)
  const { comparison } = input
  const focus = useFocus(view.focus, (zone) => change({ focus: zone }, 'replace'))
  const evidence = useEvidence(view.evidence, (cell) => change({ evidence: cell }))
  const isHydrating = useIsHydrating()
  const isDefault =
    serialiseView({ ...view, tab: '', evidence: null, focus: null }, dataset) === 'tab='
  const path = `/${words.locale}/compare`
  const href = viewHref(path, view, dataset)
  const hrefOf = (cell: CellAddress) => viewHref(path, { ...view, evidence: cell }, dataset)
  const shownRecords = useCallback(
    () => recordsBehind(comparison, tableColumns(comparison)),
    [comparison],
  )
  const shared = { input, focus, evidence, href, hrefOf }

  return (
    <div className={styles.workbench} data-evidence={view.evidence ? 'open' : 'closed'}>
      <SaidOfView input={input} href={href} />
      <h1 className="visually-hidden">{words.messages.compare.title}</h1>
      <Rail comparison={comparison} view={view} focus={focus} words={words} change={change} />
      <div id={FIGURES} className={styles.main} tabIndex={-1}>
        {comparison.zones.length < dataset.zones.length && (
          <p className={`print-only ${styles.said}`}>
            {shownSentence({
              dataset,
              filter: view.filter,
              shown: comparison.zones.length,
              words,
            })}
          </p>
        )}
        <Tabs view={view} hasPanel={comparison.zones.length > 0} words={words} change={change} />
        <Controls comparison={comparison} view={view} words={words} change={change} />
        <Notices
          comparison={comparison}
          view={view}
          ignored={ignored}
          words={words}
          change={change}
        />
        <Charts {...shared} isDefault={isDefault} onFirst={(first) => change({ first })} />
        <TableSection
          {...shared}
          isAlone={view.tab === TABLE_TAB}
          isStatic={isHydrating}
          onSort={(sort) => change({ sort })}
        />
      </div>
      <OpenedPanel of={EVIDENCE} opened={view.evidence && { input, evidence, shownRecords }} />
    </div>
  )
}
