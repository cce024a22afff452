import { median } from '../interleaved.mjs'
import { figure } from '../tables.mjs'

const SIZES = [2543, 10_000, 100_000]
const THEMES = 16
const TRIES = 3
/** Milliseconds between two pictures of a screen at 60 a second. */
const FRAME = 1000 / 60

/** @typedef {{ name: string, run: () => unknown }} Task */

/**
 * What takes how long at which size, first time and again: where it is more than a frame, it belongs in a worker.
 * @param {import('./product').Product} product
 * @returns {string} Markdown
 */
export function benchFrames(product) {
  const columns = SIZES.map((zones) => timesOf(product, zones))
  const names = columns[0]?.map(({ name }) => name) ?? []
  return [
    '### What takes longer than a frame',
    `Milliseconds on this machine, medians of ${TRIES} datasets; those over a frame of ${figure(FRAME)} ms in bold. “First” includes what is then kept for the dataset.`,
    [
      `| zones | ${SIZES.map((size) => size.toLocaleString('en')).join(' | ')} |`,
      `|---|${SIZES.map(() => '---:|').join('')}`,
      ...names.map(
        (name, i) =>
          `| ${name} | ${columns.map((each) => bold(each[i]?.time ?? Number.NaN)).join(' | ')} |`,
      ),
    ].join('\n'),
  ].join('\n\n')
}

/** @param {number} time */
function bold(time) {
  return time > FRAME ? `**${figure(time)}**` : figure(time)
}

/**
 * @param {import('./product').Product} product
 * @param {number} zones
 */
function timesOf(product, zones) {
  const runs = Array.from({ length: TRIES }, (_, i) => {
    const size = { zones, themes: THEMES, seed: i + 1 }
    const json = JSON.stringify(product.seededDatasetFile(size))
    return tasksOf(product, product.seededDataset(size), json).map(({ name, run }) => {
      const start = performance.now()
      run()
      return { name, time: performance.now() - start }
    })
  })
  return (runs[0] ?? []).map(({ name }, t) => ({
    name,
    time: median(runs.map((run) => run[t]?.time ?? Number.NaN)),
  }))
}

/**
 * @param {import('./product').Product} product
 * @param {import('@/lib/domain/dataset').Dataset} dataset
 * @param {string} json
 * @returns {Task[]}
 */
function tasksOf(product, dataset, json) {
  const view = product.defaultView(dataset)
  const compare = (/** @type {Partial<typeof view>} */ change) =>
    product.compareZones(dataset, { ...view, ...change }, product.byName)
  const filter = (/** @type {string[]} */ ...include) => ({
    filter: { include, exclude: ['theme-5'], match: /** @type {const} */ ('any') },
  })
  const ids = dataset.themes.map(({ id }) => id)
  const [zone] = dataset.zones
  if (!zone) return []
  const matrix = { dataset, zones: dataset.zones }
  const columnOf = (/** @type {string} */ id) => {
    const metric = product.metricsOf(dataset).get(id)
    return metric && product.column(dataset, { metric })
  }
  return [
    { name: 'read and check the file', run: () => product.parseDataset(JSON.parse(json)) },
    { name: 'comparison, first', run: () => compare({}) },
    {
      name: 'order by name',
      run: () => compare({ sort: { by: 'name', direction: 'ascending' } }),
    },
    { name: 'first filter', run: () => compare(filter('theme-1')) },
    { name: 'another filter', run: () => compare(filter('theme-1', 'theme-2')) },
    {
      name: 'counts of all chips',
      run: () => product.facetCounts(dataset.zones, ids, filter('theme-1', 'theme-2').filter),
    },
    { name: 'weighting of two metrics', run: () => compare({ weights: { goals: 1, themes: 2 } }) },
    { name: 'theme matrix by coverage', run: () => product.themeMatrix(matrix, 'coverage') },
    { name: 'theme matrix by similarity', run: () => product.themeMatrix(matrix, 'similarity') },
    {
      name: 'nearest of one zone',
      run: () => product.neighboursOf(zone, dataset.zones, { measure: 'jaccard', minor: false }),
    },
    { name: 'all others by nearness to one', run: () => product.nearestZones(dataset, zone) },
    { name: 'mean overlap of all, first', run: () => columnOf('theme-overlap') },
    { name: 'distinctiveness of all, first', run: () => columnOf('distinctiveness') },
    { name: 'nearest pair, first', run: () => product.nearestPair(dataset) },
  ]
}
