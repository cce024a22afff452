import { interleaved } from '../interleaved.mjs'
import { comparisonTable, goalLine } from '../tables.mjs'
import { plainFacets } from './plain-sets.mjs'

const SIZE = { zones: 100_000, themes: 16, seed: 2543 }
const ROUNDS = 15

/** What a reader presses, one chip after another; no exclusions, which would cost the peers another pass for each. */
const PRESSED = [
  ['any', []],
  ['any', [0]],
  ['any', [0, 5]],
  ['any', [5]],
  ['any', [5, 9, 14]],
  ['all', [5, 9]],
  ['all', [0, 1]],
  ['all', [0, 1, 2]],
]

/**
 * @param {import('./product').Product} product
 * @returns {Promise<string>} Markdown
 */
export async function benchFacets(product) {
  const { zones, themes } = product.seededDataset(SIZE)
  const ids = themes.map(({ id }) => id)
  const filters = PRESSED.map(([match, pressed]) => ({
    match: /** @type {'any' | 'all'} */ (match),
    include: /** @type {number[]} */ (pressed).map((t) => /** @type {string} */ (ids[t])),
    exclude: [],
  }))
  const held = zones.map((zone) => zone.themes.map(({ theme }) => ids.indexOf(theme)))
  const masked = held.map((list) => ({
    themes: list,
    mask: list.reduce((m, t) => m | (1 << t), 0),
  }))
  const sets = zones.map((zone) => new Set(zone.themes.map(({ theme }) => theme)))
  const sum = (
    /** @type {(filter: typeof filters[number]) => ReadonlyMap<string, number>} */ count,
  ) =>
    filters.reduce((total, filter, f) => {
      const counts = count(filter)
      return ids.reduce((all, id, t) => all + (f + 1) * (t + 1) * (counts.get(id) ?? 0), total)
    }, 0)
  const peers = await Promise.all([
    peer('crossfilter2', '../peers/crossfilter-facets.mjs', 'crossfilterFacets', masked, ids),
    peer('arquero', '../peers/arquero-facets.mjs', 'arqueroFacets', masked, ids),
  ])
  const candidates = [
    { name: 'Zonescope', run: () => sum((filter) => product.facetCounts(zones, ids, filter)) },
    ...peers.map(({ name, count }) => ({ name, run: () => sum(count) })),
    { name: 'plain sets', run: () => sum((filter) => plainFacets(sets, ids, filter)) },
  ]
  const timings = interleaved(candidates, ROUNDS).map((timing) => ({
    ...timing,
    median: timing.median / filters.length,
    least: timing.least / filters.length,
  }))
  return [
    '### Facet counts under Any and All, 100,000 zones × 16 themes',
    `Milliseconds for one press of a chip, which counts anew what each of the 16 chips stands for; medians of ${ROUNDS} interleaved rounds of ${filters.length} presses. All answer alike.`,
    comparisonTable(timings),
    [
      goalLine(timings, { name: 'crossfilter2', atLeast: 100 }),
      goalLine(timings, { name: 'arquero', atLeast: 60 }),
    ].join('\n'),
  ].join('\n\n')
}

/**
 * A peer that says who is shown and how many of them hold each theme; what the chips stand for follows from that.
 * @param {string} name
 * @param {string} file
 * @param {string} maker
 * @param {{ mask: number, themes: number[] }[]} zones
 * @param {readonly string[]} ids
 */
async function peer(name, file, maker, zones, ids) {
  const ask = (await import(file))[maker](zones, ids.length)
  const count = (/** @type {import('@/lib/domain/selection').Filter} */ { include, match }) => {
    const mask = include.reduce((bits, id) => bits | (1 << ids.indexOf(id)), 0)
    const { holding, totals, shown } = ask(mask, match)
    return new Map(
      ids.map((id, t) => {
        if (include.includes(id)) return [id, totals[t]]
        const widens = match === 'any' && include.length > 0
        return [id, widens ? shown + totals[t] - holding[t] : holding[t]]
      }),
    )
  }
  return { name, count }
}
