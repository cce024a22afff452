// Run by bench-memory.mjs in a process of its own: node --expose-gc measure.mjs FILE. Prints what is held after each step, as JSON.
import { readFileSync } from 'node:fs'
import { bundle } from '../bundle.mjs'

/** @typedef {{ step: string, bytes: number }} Held */

const { product } = await bundle('kernels/product.ts')
const [path] = process.argv.slice(2)
const collect = /** @type {() => void} */ (globalThis.gc)

const before = heldNow()
const dataset = parse(/** @type {string} */ (path))
const maps = product.lookup(dataset)
const view = product.defaultView(dataset)
/** What a page holds on to: the comparison shown. @type {unknown} */
let shown
const compare = (/** @type {Partial<typeof view>} */ change) => {
  shown = product.compareZones(dataset, { ...view, ...change }, product.byName)
}

/** @type {Held[]} */
const steps = [
  held('file read and checked'),
  after('comparison', () => compare({})),
  after('filters and orders', () => {
    for (const by of ['name', ...view.metrics])
      for (const direction of /** @type {const} */ (['ascending', 'descending']))
        for (const match of /** @type {const} */ (['any', 'all']))
          compare({
            sort: { by, direction },
            filter: { include: ['theme-1', 'theme-2'], exclude: ['theme-5'], match },
          })
  }),
  after('evidence of one number', () => maps.records),
  after('every metric there is', () =>
    compare({ metrics: [...product.metricsOf(dataset).keys()] }),
  ),
]
// Named here, so that neither is collected before.
if (!shown || !dataset) throw new Error('Nothing was compared.')
console.log(JSON.stringify({ steps, peak: process.resourceUsage().maxRSS * 1024 }))

/**
 * In a function of its own, so that the text and what was read of it can go.
 * @param {string} path
 */
function parse(path) {
  const parsed = product.parseDataset(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.ok) throw new Error('The made-up dataset does not parse.')
  return parsed.dataset
}

function heldNow() {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/**
 * @param {string} step
 * @returns {Held}
 */
function held(step) {
  return { step, bytes: heldNow() - before }
}

/**
 * @param {string} step
 * @param {() => unknown} run
 */
function after(step, run) {
  run()
  return held(step)
}
