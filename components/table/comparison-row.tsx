import type { Row } from '@tanstack/react-table'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import type { Zone } from '@/lib/domain/zone'
import styles from './table.module.css'
import { type ComparisonTableProps, Content, Mark, ZoneName } from './table-cells'
import { type Features, kindOf, labelOf, ZONE } from './table-columns'
import type { RowProps } from './virtual-table'

/** One zone: its name, a number a metric, its themes. */
export function ComparisonRow({
  row,
  inRoom,
  table,
}: {
  row: Row<Features, Zone>
  /** What its place among many rows asks of it. */
  inRoom?: RowProps
  table: ComparisonTableProps
}) {
  const { comparison, words, focused, onPoint } = table
  const zone = row.original
  return (
    <tr
      {...inRoom}
      data-focused={row.id === focused || undefined}
      data-baseline={zone === comparison.baseline || undefined}
      onMouseEnter={() => onPoint?.(row.id)}
      onMouseLeave={() => onPoint?.(null)}
    >
      {row.getAllCells().map((cell) =>
        cell.column.id === ZONE ? (
          <th key={cell.id} scope="row" className={styles.zone}>
            <ZoneName zone={zone} {...table} />
            <Mark zone={zone} comparison={comparison} words={words} />
          </th>
        ) : (
          <td
            key={cell.id}
            data-kind={kindOf(cell.column.id, comparison)}
            data-label={labelOf(cell.column.id, comparison, words)}
            data-sorted={cell.column.id === comparison.sort.by || undefined}
            data-ranked={cell.column.id === WEIGHTED_VALUE || undefined}
          >
            <Content id={cell.column.id} zone={zone} {...table} />
          </td>
        ),
      )}
    </tr>
  )
}
