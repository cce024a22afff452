'use client'

import { useMemo } from 'react'
import { tableColumns } from '@/lib/analysis/comparison'
import type { Sort } from '@/lib/analysis/sort'
import { baselineNotes } from '@/lib/charts/baseline-text'
import { citedSources, sourceLine } from '@/lib/charts/credit'
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
  const { columns, zones, weighting } = comparison
  const { compare, figure } = words.messages
  if (zones.length === 0) return null
  const notes = [
    ...missingNotes(columns, zones, words),
    ...zeroNotes(columns, zones, words),
    ...baselineNotes(columns, input),
    ...(weighting?.column
      ? [words.messages.weighting.noteTable(weightsText(weighting, input), scaleText(input))]
      : []),
    ...(comparison.dataset.themes.length > 0 ? [figure.themeWeightsNote] : []),
  ]
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
          onPoint={focus.point}
          {...(!isStatic && { onSort, onKeep: focus.keep })}
        />
      </SideScroll>
      <Notes notes={notes} />
      <FigureFoot
        source={sourceLine(citedSources(comparison, columns), words)}
        input={input}
        actions={<FigureActions href={href} takes={takesTable(input)} />}
      />
    </section>
  )
}
