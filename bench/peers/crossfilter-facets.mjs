import crossfilter from 'crossfilter2'

/**
 * Crossfilter at its best for this: one dimension of theme masks to filter by, one of theme lists to count by.
 * @param {{ mask: number, themes: number[] }[]} zones up to 31 themes
 * @param {number} themeCount
 */
export function crossfilterFacets(zones, themeCount) {
  const filter = crossfilter(zones)
  const byMask = filter.dimension(({ mask }) => mask)
  const counts = filter.dimension(({ themes }) => themes, true).group()
  const all = filter.groupAll()
  const read = () => {
    const holding = new Array(themeCount).fill(0)
    for (const { key, value } of counts.all()) holding[key] = value
    return { holding, shown: all.value() }
  }
  const { holding: totals } = read()
  /**
   * @param {number} include mask of the themes pressed
   * @param {'any' | 'all'} match
   */
  return (include, match) => {
    if (include === 0) byMask.filterAll()
    else if (match === 'any') byMask.filterFunction((mask) => (mask & include) !== 0)
    else byMask.filterFunction((mask) => (mask & include) === include)
    return { totals, ...read() }
  }
}
