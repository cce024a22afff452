import type { Pages } from './block'

/** As many columns of numbers as keep a head of four characters on one line. */
const MOST_UPRIGHT = 8
const MOST_SIDEWAYS = 13

/** How the columns of numbers go onto pages: on which kind, and which of them stand in one table. */
export interface TableLayout<Column> {
  lie: Pages['lie']
  groups: readonly (readonly Column[])[]
}

/** Upright while they fit, then sideways, then sideways in tables of about the same width. */
export function tableLayout<Column>(columns: readonly Column[]): TableLayout<Column> {
  if (columns.length <= MOST_UPRIGHT) return { lie: 'upright', groups: [columns] }
  const count = Math.ceil(columns.length / MOST_SIDEWAYS)
  const size = Math.ceil(columns.length / count)
  const groups = Array.from({ length: count }, (_, i) => columns.slice(i * size, (i + 1) * size))
  return { lie: 'sideways', groups: groups.filter(({ length }) => length > 0) }
}
