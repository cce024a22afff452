import {
  createColumnHelper,
  flexRender,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  useReactTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { barsIn } from './bars.js'
import { compareNames, pressed, qualifies, readRows } from './filtering.js'

const ROW = 40

// Made once, as the library asks: columns that change make everything anew.
const column = createColumnHelper()
const columns = [
  column.accessor('name', { sortingFn: (a, b) => compareNames(a.original.name, b.original.name) }),
  column.accessor('subAreas', {}),
  column.accessor('themes', {
    cell: ({ getValue }) => getValue().length,
    filterFn: (row, _, chosen) => qualifies(chosen)(row.original),
    enableSorting: false,
  }),
]
const SORTING = [{ id: 'name', desc: false }]

/** A table by the book: row models filter and sort, react-virtual draws the rows in view, ECharts the first of them. */
function Page({ rows, themes }) {
  const [chosen, setChosen] = useState(new Map())
  const filters = useMemo(
    () => (chosen.size === 0 ? [] : [{ id: 'themes', value: chosen }]),
    [chosen],
  )
  const table = useReactTable({
    data: rows,
    columns,
    state: { columnFilters: filters, sorting: SORTING },
    getCoreRowModel: getCoreRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
    getSortedRowModel: getSortedRowModel(),
  })
  const found = table.getRowModel().rows
  const scroller = useRef(null)
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
  })
  const figure = useRef(null)
  const draw = useRef(null)
  useEffect(() => {
    draw.current ??= barsIn(figure.current)
    draw.current(found.slice(0, 30).map(({ original }) => original))
  }, [found])
  return (
    <>
      {themes.map((label, theme) => (
        <button key={label} type="button" onClick={() => setChosen(pressed(chosen, theme))}>
          {label}
        </button>
      ))}
      <p id="shown">{found.length}</p>
      <div ref={figure} style={{ width: 800, height: 900 }} />
      <div ref={scroller} style={{ height: 600, overflow: 'auto' }}>
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = found[index]
            return (
              <div
                key={row.id}
                data-row={index}
                style={{ position: 'absolute', height: ROW, transform: `translateY(${start}px)` }}
              >
                {row.getVisibleCells().map((cell) => (
                  <span key={cell.id}>
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}{' '}
                  </span>
                ))}
              </div>
            )
          })}
        </div>
      </div>
    </>
  )
}

createRoot(document.body).render(<Page {...(await readRows())} />)
