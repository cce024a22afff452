import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  createGrid,
  ExternalFilterModule,
  ModuleRegistry,
  RowApiModule,
} from 'ag-grid-community'
import { barsIn } from './bars.js'
import { compareNames, pressed, qualifies, readRows } from './filtering.js'

ModuleRegistry.registerModules([
  ClientSideRowModelModule,
  ClientSideRowModelApiModule,
  ExternalFilterModule,
  RowApiModule,
])

const { rows, themes } = await readRows()

let chosen = new Map()
let test = qualifies(chosen)

const shown = document.createElement('p')
shown.id = 'shown'
const figure = document.createElement('div')
figure.style.cssText = 'width: 800px; height: 900px'
const holder = document.createElement('div')
holder.style.height = '600px'
const chips = themes.map((label, theme) => {
  const chip = document.createElement('button')
  chip.textContent = label
  chip.onclick = () => {
    chosen = pressed(chosen, theme)
    test = qualifies(chosen)
    grid.onFilterChanged()
    show()
  }
  return chip
})
document.body.append(...chips, shown, figure, holder)

// The grid by the book: it filters with our test, sorts, and draws the rows in view.
const grid = createGrid(holder, {
  rowData: rows,
  columnDefs: [
    { field: 'name', sort: 'asc', comparator: compareNames },
    { field: 'subAreas' },
    { colId: 'themes', valueGetter: ({ data }) => data.themes.length },
  ],
  getRowId: ({ data }) => data.id,
  isExternalFilterPresent: () => chosen.size > 0,
  doesExternalFilterPass: ({ data }) => test(data),
  animateRows: false,
})
const draw = barsIn(figure)

/** The first rows as bars, and how many there are. */
function show() {
  const count = grid.getDisplayedRowCount()
  const first = Array.from(
    { length: Math.min(30, count) },
    (_, i) => grid.getDisplayedRowAtIndex(i).data,
  )
  draw(first)
  shown.textContent = String(count)
}

show()
