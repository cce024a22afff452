import { element, escapeXml } from '../xml'
import { writtenText } from './cell-text'
import { MAIN, RELATIONS, XML_HEAD } from './markup'
import type { StyleIndex } from './style-index'
import { LINE, rowHeight } from './text-size'
import type { Cell, WorkbookSheet } from './workbook'

/** What still can be read on a page of A4, in characters across. */
const WIDEST_PAGE = 200

/** One sheet as SpreadsheetML. Texts stand in their cells, typed as such, so that nothing in them is run. */
export function sheetMarkup(sheet: WorkbookSheet, styles: StyleIndex): string {
  const { rows, widths, hasHead } = sheet
  const width = Math.max(1, widths.length)
  return (
    XML_HEAD +
    element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONS }, [
      element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: 1 })]),
      element('dimension', { ref: `A1:${address(width - 1, Math.max(0, rows.length - 1))}` }),
      element('sheetViews', {}, [viewMarkup(hasHead)]),
      element('sheetFormatPr', { defaultRowHeight: LINE }),
      element(
        'cols',
        {},
        widths.map((chars, i) =>
          element('col', { min: i + 1, max: i + 1, width: chars, customWidth: 1 }),
        ),
      ),
      element(
        'sheetData',
        {},
        rows.map((row, r) => rowMarkup(row, r, widths, styles)),
      ),
      hasHead ? element('autoFilter', { ref: tableRange(sheet) }) : '',
      linksMarkup(sheet),
      element('pageMargins', {
        left: 0.5,
        right: 0.5,
        top: 0.6,
        bottom: 0.6,
        header: 0.3,
        footer: 0.3,
      }),
      element('pageSetup', {
        paperSize: 9,
        orientation: 'landscape',
        fitToWidth: Math.ceil(sum(widths) / WIDEST_PAGE) || 1,
        fitToHeight: 0,
      }),
    ])
  )
}

/** Where the cells of a sheet that lead somewhere lead, in the order of its links. */
export function linksOf({ rows }: WorkbookSheet): { cell: string; href: string }[] {
  return rows.flatMap((row, r) =>
    row.flatMap(({ href }, c) => (href ? [{ cell: address(c, r), href }] : [])),
  )
}

/** `A1:D7`: the head and all rows. */
export function tableRange({ rows, widths }: WorkbookSheet): string {
  return `A1:${address(widths.length - 1, Math.max(0, rows.length - 1))}`
}

/** `A1`, `AB12`; both from 0. */
function address(column: number, row: number): string {
  return `${letters(column)}${row + 1}`
}

/** The letters of a column counted from 0: A, Z, AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

function viewMarkup(hasHead: boolean): string {
  const pane = { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }
  return element('sheetView', { workbookViewId: 0 }, hasHead ? [element('pane', pane)] : [])
}

function rowMarkup(
  row: readonly Cell[],
  r: number,
  widths: readonly number[],
  styles: StyleIndex,
): string {
  const cells = row.map((cell, c) => cellMarkup(cell, address(c, r), styles))
  return element('row', { r: r + 1, ht: rowHeight(row, widths), customHeight: 1 }, cells)
}

function cellMarkup(cell: Cell, at: string, styles: StyleIndex): string {
  const { value } = cell
  const style = styles.of(cell)
  const look = style === 0 ? {} : { s: style }
  if (value === null) return style === 0 ? '' : element('c', { r: at, ...look })
  if (typeof value === 'number') return element('c', { r: at, ...look }, [`<v>${value}</v>`])
  return element('c', { r: at, ...look, t: 'inlineStr' }, [
    `<is><t xml:space="preserve">${escapeXml(writtenText(value))}</t></is>`,
  ])
}

function linksMarkup(sheet: WorkbookSheet): string {
  const links = linksOf(sheet)
  if (links.length === 0) return ''
  return element(
    'hyperlinks',
    {},
    links.map(({ cell }, i) => element('hyperlink', { ref: cell, 'r:id': `rId${i + 1}` })),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
