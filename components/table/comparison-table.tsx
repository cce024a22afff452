'use client'

import { useTable } from '@tanstack/react-table'
import { type CSSProperties, useMemo } from 'react'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import type { Zone } from '@/lib/domain/zone'
import styles from './table.module.css'
import { type ComparisonTableProps, Content, Mark, ZoneName } from './table-cells'
import { columnsOf, features, kindOf, labelOf, ZONE } from './table-columns'
import { Medians, OutsideBaseline } from './table-foot'
import { HeadCell } from './table-head'

/**
 * Zones as rows, metrics as columns. The order is the comparison's: it is worked out before, for all views at
 * once; the table library keeps columns, headers and what a press on one asks for.
 */
export function ComparisonTable(props: ComparisonTableProps) {
  const { comparison, words, onSort, focused, onPoint } = props
  const columns = useMemo(() => columnsOf(comparison, words), [comparison, words])
  const { sort } = comparison
  const sorting = useMemo(() => [{ id: sort.by, desc: sort.direction === 'descending' }], [sort])
  const table = useTable({
    features,
    columns,
    data: comparison.zones as Zone[],
    getRowId: (zone) => zone.id,
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    state: { sorting },
    onSortingChange: (change) => {
      const [next] = typeof change === 'function' ? change(sorting) : change
      if (next) onSort?.({ by: next.id, direction: next.desc ? 'descending' : 'ascending' })
    },
  })
  const { messages, formats } = words
  return (
    <table
      className={styles.table}
      style={{ '--numbers': comparison.columns.length } as CSSProperties}
    >
      <caption className="visually-hidden">
        {messages.table.caption(formats.number(comparison.zones.length))}
      </caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map((header) => (
              <HeadCell
                key={header.id}
                header={header}
                comparison={comparison}
                canSort={Boolean(onSort)}
                words={words}
              />
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr
            key={row.id}
            data-focused={row.id === focused || undefined}
            data-baseline={row.original === comparison.baseline || undefined}
            onMouseEnter={() => onPoint?.(row.id)}
            onMouseLeave={() => onPoint?.(null)}
          >
            {row.getAllCells().map((cell) =>
              cell.column.id === ZONE ? (
                <th key={cell.id} scope="row" className={styles.zone}>
                  <ZoneName zone={row.original} {...props} />
                  <Mark zone={row.original} comparison={comparison} words={words} />
                </th>
              ) : (
                <td
                  key={cell.id}
                  data-kind={kindOf(cell.column.id, comparison)}
                  data-label={labelOf(cell.column.id, comparison, words)}
                  data-sorted={cell.column.id === sort.by || undefined}
                  data-ranked={cell.column.id === WEIGHTED_VALUE || undefined}
                >
                  <Content id={cell.column.id} zone={row.original} {...props} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <OutsideBaseline {...props} />
        <Medians comparison={comparison} words={words} />
      </tfoot>
    </table>
  )
}
