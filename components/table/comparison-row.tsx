import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import type { Zone } from '@/lib/domain/zone'
import styles from './table.module.css'
import { type ComparisonTableProps, Content, Mark, ZoneName } from './table-cells'
import { kindOf, labelOf, ZONE } from './table-columns'
import type { RowProps } from './virtual-table'

/** One zone: its name, a number a metric, its themes. */
export function ComparisonRow({
  zone,
  columns,
  inRoom,
  table,
}: {
  zone: Zone
  /** Ids of the columns. */
  columns: readonly string[]
  /** What its place among many rows asks of it. */
  inRoom?: RowProps
  table: ComparisonTableProps
}) {
  const { comparison, words, focused, onPoint } = table
  return (
    <tr
      {...inRoom}
      data-focused={zone.id === focused || undefined}
      data-baseline={zone === comparison.baseline || undefined}
      onMouseEnter={() => onPoint?.(zone.id)}
      onMouseLeave={() => onPoint?.(null)}
    >
      {columns.map((id) =>
        id === ZONE ? (
          <th key={id} scope="row" className={styles.zone}>
            <ZoneName zone={zone} {...table} />
            <Mark zone={zone} comparison={comparison} words={words} />
          </th>
        ) : (
          <td
            key={id}
            data-kind={kindOf(id, comparison)}
            data-label={labelOf(id, comparison, words)}
            data-sorted={id === comparison.sort.by || undefined}
            data-ranked={id === WEIGHTED_VALUE || undefined}
          >
            <Content id={id} zone={zone} {...table} />
          </td>
        ),
      )}
    </tr>
  )
}
