import { op, table } from 'arquero'

/**
 * Arquero at its best for this: a column of theme masks to filter by, a column of 0 and 1 for each theme to sum.
 * @param {{ mask: number }[]} zones up to 31 themes
 * @param {number} themeCount
 */
export function arqueroFacets(zones, themeCount) {
  const themes = Array.from({ length: themeCount }, (_, t) => t)
  const zoneTable = table({
    mask: Int32Array.from(zones, ({ mask }) => mask),
    ...Object.fromEntries(
      themes.map((t) => [`t${t}`, Uint8Array.from(zones, ({ mask }) => (mask >>> t) & 1)]),
    ),
  })
  const sums = Object.fromEntries(themes.map((t) => [`t${t}`, op.sum(`t${t}`)]))
  const read = (/** @type {import('arquero').ColumnTable} */ filtered) => {
    const row = filtered.rollup({ ...sums, shown: op.count() }).object()
    return { holding: themes.map((t) => row[`t${t}`] ?? 0), shown: row.shown }
  }
  const { holding: totals } = read(zoneTable)
  /**
   * @param {number} include mask of the themes pressed
   * @param {'any' | 'all'} match
   */
  return (include, match) => {
    const test = match === 'any' ? '!== 0' : `=== ${include}`
    const filtered =
      include === 0 ? zoneTable : zoneTable.filter(`d => (d.mask & ${include}) ${test}`)
    return { totals, ...read(filtered) }
  }
}
