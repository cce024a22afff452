'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { View } from '@/lib/analysis/view'
import { CHART_IDS, CHART_NAMES } from '@/lib/charts/chart-names'
import type { Words } from '@/lib/i18n/words'
import { TABLE_TAB, TABS } from '../filters/selection-params'
import type { Change } from '../filters/use-query-view'
import styles from './compare.module.css'

export const panelId = (tab: string) => `panel-${tab}`
export const tabId = (tab: string) => `tab-${tab}`

/** One tab a chart, from the registry, and the table. Arrows move along them. */
export function Tabs({
  view,
  hasPanel,
  words,
  change,
}: {
  view: View
  /** Whether there is anything to show below. */
  hasPanel: boolean
  words: Words
  change: Change<View>
}) {
  const { compare } = words.messages
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is in sight or not
  useEffect(() => bringIntoSight(list.current), [view.tab])
  const labels = new Map<string, string>(CHART_IDS.map((id) => [id, words.text(CHART_NAMES[id])]))
  const onKeyDown = (event: KeyboardEvent) => {
    const at = TABS.indexOf(view.tab)
    const moves: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: TABS.length - 1,
    }
    const to = moves[event.key]
    const next = to === undefined ? undefined : TABS.at(to % TABS.length)
    if (next === undefined) return
    event.preventDefault()
    change({ tab: next })
    document.getElementById(tabId(next))?.focus()
  }
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={compare.tabs}
      className={`${styles.tabs} no-print`}
      onKeyDown={onKeyDown}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === view.tab}
          aria-controls={hasPanel && tab === view.tab ? panelId(tab) : undefined}
          tabIndex={tab === view.tab ? 0 : -1}
          onClick={() => change({ tab })}
        >
          {tab === TABLE_TAB ? compare.table : labels.get(tab)}
        </button>
      ))}
    </div>
  )
}

/** Where not all tabs fit, as on a phone, the row is moved until the chosen one is in sight; the page stays where it is. */
function bringIntoSight(list: HTMLElement | null) {
  const tab = list?.querySelector<HTMLElement>('[aria-selected="true"]')
  if (!list || !tab) return
  const row = list.getBoundingClientRect()
  const { left, right } = tab.getBoundingClientRect()
  if (left < row.left) list.scrollLeft += left - row.left
  else if (right > row.right) list.scrollLeft += right - row.right
}
