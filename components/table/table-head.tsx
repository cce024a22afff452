import type { Header } from '@tanstack/react-table'
import type { Comparison } from '@/lib/analysis/comparison'
import type { Zone } from '@/lib/domain/zone'
import type { Words } from '@/lib/i18n/words'
import styles from './table.module.css'
import { type Features, kindOf, labelOf, THEMES } from './table-columns'
import { ThemeGroupHeads } from './theme-strip'

/** The head of a column: a button where the table can be sorted, words where not. */
export function HeadCell({
  header,
  comparison,
  canSort,
  words,
}: {
  header: Header<Features, Zone>
  comparison: Comparison
  canSort: boolean
  words: Words
}) {
  const { column } = header
  const { sort, dataset } = comparison
  const isSorted = column.id === sort.by
  const label = labelOf(column.id, comparison, words)
  if (column.id === THEMES)
    return (
      <th scope="col" data-kind="themes">
        <span className="visually-hidden">{words.messages.table.themes}</span>
        <ThemeGroupHeads dataset={dataset} words={words} />
      </th>
    )
  const arrow = sort.direction === 'ascending' ? '↑' : '↓'
  return (
    <th
      scope="col"
      data-kind={kindOf(column.id, comparison)}
      {...(canSort && { 'data-label': label })}
      {...(isSorted && { 'aria-sort': sort.direction })}
    >
      {canSort ? (
        <button
          type="button"
          className={styles.sort}
          title={words.messages.table.sortBy(label)}
          onClick={column.getToggleSortingHandler()}
        >
          {label}
          <span aria-hidden="true" className={styles.arrow}>
            {isSorted ? arrow : ''}
          </span>
        </button>
      ) : (
        <>
          {label}
          {isSorted && <span aria-hidden="true"> {arrow}</span>}
        </>
      )}
    </th>
  )
}
