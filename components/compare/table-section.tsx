'use client'

import { useDeferredValue, useMemo } from 'react'
import { citedSources } from '@/lib/analysis/cited-sources'
import { tableColumns } from '@/lib/analysis/comparison'
import type { Sort } from '@/lib/analysis/sort'
import { baselineNotes } from '@/lib/charts/baseline-text'
import type { ChartInput } from '@/lib/charts/chart'
import { sourceLine } from '@/lib/charts/credit'
import { missingNotes, zeroNotes } from '@/lib/charts/figure-text'
import { scaleText, weightsText } from '@/lib/charts/weighting-text'
import { FigureFoot, Notes } from '../chart/chart-figure'
import { FigureActions } from '../chart/figure-actions'
import { takesTable } from '../export/takes'
import { TABLE_TAB } from '../filters/selection-params'
import { ComparisonTable } from '../table/comparison-table'
import { SideScroll } from '../ui/side-scroll'
import type { FigureProps } from './charts'
import styles from './compare.module.css'
import { panelId, tabId } from './tabs'

/** The comparison as a table: below every chart, and alone on its own tab. */
export function TableSection({
  input,
  focus,
  evidence,
  hrefOf,
  href,
  isAlone,
  isStatic,
  onSort,
}: FigureProps & {
  isAlone: boolean
  /** As in the page's HTML: without scripts there is nothing to press. */
  isStatic: boolean
  onSort: (sort: Sort) => void
}) {
  const { words } = input
  const comparison = useMemo(
    () => ({ ...input.comparison, columns: tableColumns(input.comparison) }),
    [input.comparison],
  )
  const { compare } = words.messages
  if (comparison.zones.length === 0) return null
  return (
    <section
      id={panelId(TABLE_TAB)}
      {...(isAlone && { role: 'tabpanel', 'aria-labelledby': tabId(TABLE_TAB) })}
      className={styles.tableSection}
    >
      <h2>{compare.shownTable}</h2>
      <SideScroll label={compare.shownTable} hint={words.messages.table.scrolls}>
        <ComparisonTable
          comparison={comparison}
          words={words}
          hrefOf={hrefOf}
          open={evidence.open}
          onOpen={evidence.show}
          focused={focus.zone}
          kept={focus.kept}
          onPoint={focus.point}
          {...(!isStatic && { onSort, onKeep: focus.keep })}
        />
      </SideScroll>
      <SaidOfTable input={input} href={href} />
    </section>
  )
}

/** What is said of all zones comes after the rows, which a press is about. */
function SaidOfTable({ input, href }: Pick<FigureProps, 'input' | 'href'>) {
  const settled = useDeferredValue(input)
  const { notes, source } = useMemo(() => saidOf(settled), [settled])
  return (
    <>
      <Notes notes={notes} />
      <FigureFoot
        source={source}
        input={input}
        actions={<FigureActions href={href} takes={takesTable(input)} />}
      />
    </>
  )
}

/** Notes and source line of a comparison as a table. */
function saidOf(input: ChartInput): { notes: string[]; source: string } {
  const { comparison, words } = input
  const { zones, weighting, dataset } = comparison
  const columns = tableColumns(comparison)
  const { figure, weighting: m } = words.messages
  return {
    notes: [
      ...missingNotes(columns, zones, words),
      ...zeroNotes(columns, zones, words),
      ...baselineNotes(columns, input),
      ...(weighting?.column ? [m.noteTable(weightsText(weighting, input), scaleText(input))] : []),
      ...(dataset.themes.length > 0 ? [figure.themeWeightsNote] : []),
    ],
    source: sourceLine(citedSources(comparison, columns), words),
  }
}
