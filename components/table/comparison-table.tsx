'use client'

import { useTable } from '@tanstack/react-table'
import { type CSSProperties, useMemo, useState } from 'react'
import type { Zone } from '@/lib/domain/zone'
import { MANY } from '../ui/many'
import { useIsPrinting } from '../ui/use-is-printing'
import { ComparisonRow } from './comparison-row'
import { FirstRowsNote, RowsInSightNote } from './many-rows-note'
import styles from './table.module.css'
import type { ComparisonTableProps } from './table-cells'
import { columnsOf, features } from './table-columns'
import { Medians, OutsideBaseline } from './table-foot'
import { HeadCell } from './table-head'
import { useVirtual } from './use-virtual'

/** What a row is likely to be high, in px. */
const ROW_HEIGHT = 44

/**
 * Zones as rows, metrics as columns. The order is the comparison's: it is worked out before, for all views at
 * once; the table library keeps columns, headers and what a press on one asks for. Of many rows those in sight are drawn,
 * on paper the first.
 */
export function ComparisonTable(props: ComparisonTableProps) {
  const { comparison, words, onSort, open, kept } = props
  const columns = useMemo(() => columnsOf(comparison, words), [comparison, words])
  const { sort, zones } = comparison
  const sorting = useMemo(() => [{ id: sort.by, desc: sort.direction === 'descending' }], [sort])
  const table = useTable({
    features,
    columns,
    data: zones as Zone[],
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
  const isMany = zones.length > MANY
  const { virtual, hasFailed, retry } = useVirtual(isMany)
  const isPrinting = useIsPrinting()
  // The row stays when its words are closed: the focus comes back to it.
  const [lastOpen, setLastOpen] = useState(open?.zone)
  if (open && open.zone !== lastOpen) setLastOpen(open.zone)
  const { messages, formats } = words
  const { rows } = table.getRowModel()
  const caption = messages.table.caption(formats.number(zones.length))
  const frame = {
    className: styles.table,
    style: { '--numbers': comparison.columns.length } as CSSProperties,
  }
  const head = table.getHeaderGroups().map((group) => (
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
  ))
  const foot = (
    <>
      <OutsideBaseline {...props} />
      <Medians comparison={comparison} words={words} />
    </>
  )
  if (isMany && virtual && !isPrinting) {
    const rowOf = (id: string | null | undefined) => zones.findIndex((zone) => zone.id === id)
    const at = rowOf(open?.zone ?? kept)
    const last = rowOf(lastOpen)
    return (
      <>
        <RowsInSightNote count={rows.length} words={words} />
        <virtual.VirtualTable
          {...frame}
          order={`${sort.by} ${sort.direction}`}
          label={messages.compare.shownTable}
          caption={caption}
          head={head}
          foot={foot}
          columns={columns.length}
          count={rows.length}
          rowHeight={ROW_HEIGHT}
          at={at === -1 ? null : at}
          staying={last === -1 ? NONE : [last]}
          row={(index, inRoom) => {
            const row = rows[index]
            return row && <ComparisonRow key={row.id} row={row} inRoom={inRoom} table={props} />
          }}
        />
      </>
    )
  }
  return (
    <>
      {isMany && (
        <FirstRowsNote of={rows.length} words={words} {...(hasFailed && { onRetry: retry })} />
      )}
      <table {...frame}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>{head}</thead>
        <tbody>
          {(isMany ? rows.slice(0, MANY) : rows).map((row) => (
            <ComparisonRow key={row.id} row={row} table={props} />
          ))}
        </tbody>
        <tfoot>{foot}</tfoot>
      </table>
    </>
  )
}

const NONE: readonly number[] = []
