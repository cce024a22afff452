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
    data: NO_ROWS,
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
  const ids = columns.map(({ id }) => id ?? '')
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
    const rowOf = (id: string | null | undefined) =>
      id ? zones.findIndex((zone) => zone.id === id) : -1
    const at = rowOf(open?.zone ?? kept)
    const last = rowOf(lastOpen)
    return (
      <>
        <RowsInSightNote count={zones.length} words={words} />
        <virtual.VirtualTable
          {...frame}
          order={`${sort.by} ${sort.direction}`}
          label={messages.compare.shownTable}
          caption={caption}
          head={head}
          foot={foot}
          columns={columns.length}
          count={zones.length}
          rowHeight={ROW_HEIGHT}
          at={at === -1 ? null : at}
          staying={last === -1 ? NONE : [last]}
          row={(index, inRoom) => {
            const zone = zones[index]
            return (
              zone && (
                // By its place: other zones in the same places cost no new elements.
                <ComparisonRow
                  key={index}
                  zone={zone}
                  columns={ids}
                  inRoom={inRoom}
                  table={props}
                />
              )
            )
          }}
        />
      </>
    )
  }
  return (
    <>
      {isMany && (
        <FirstRowsNote of={zones.length} words={words} {...(hasFailed && { onRetry: retry })} />
      )}
      <table {...frame}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>{head}</thead>
        <tbody>
          {(isMany ? zones.slice(0, MANY) : zones).map((zone) => (
            <ComparisonRow key={zone.id} zone={zone} columns={ids} table={props} />
          ))}
        </tbody>
        <tfoot>{foot}</tfoot>
      </table>
    </>
  )
}

const NONE: readonly number[] = []
/** Rows are zones as they are: a row of the library for each would be made anew at every press. */
const NO_ROWS: Zone[] = []
