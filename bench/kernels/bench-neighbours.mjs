import { interleaved } from '../interleaved.mjs'
import { comparisonTable, goalLine } from '../tables.mjs'
import { bruteForce } from './brute-force.mjs'
import { plainNeighbours } from './plain-sets.mjs'

const SIZE = { zones: 10_000, themes: 16, seed: 2543 }
const WANTED = 10
const ROUNDS = 5

/**
 * @param {import('./product').Product} product
 * @returns {Promise<string>} Markdown
 */
export async function benchNeighbours(product) {
  const { zones, themes } = product.seededDataset(SIZE)
  const sets = zones.map((zone) => new Set(product.weighedThemes(zone).map(({ theme }) => theme)))
  const masks = Uint32Array.from(sets, (set) =>
    themes.reduce((mask, { id }, t) => (set.has(id) ? mask | (1 << t) : mask), 0),
  )
  const inC = bruteForce(masks)
  const ours = (/** @type {'jaccard' | 'cosine'} */ measure) =>
    product.nearestOfEach(zones, { measure, minor: false }, WANTED).zones
  const jaccard = interleaved(
    [
      { name: 'Zonescope', run: () => checksum(ours('jaccard'), WANTED) },
      { name: 'plain sets', run: () => checksum(plainNeighbours(sets, WANTED).flat(), WANTED) },
      ...(inC ? [inC] : []),
    ],
    ROUNDS,
  )
  const cosine = interleaved(
    [{ name: 'Zonescope, cosine', run: () => checksum(ours('cosine'), WANTED) }],
    ROUNDS,
  )
  return [
    '### Ten nearest neighbours of every zone, 10,000 zones × 16 themes',
    `Milliseconds for all zones by Jaccard, with ours sorting the zones into their different sets each time; medians of ${ROUNDS} interleaved rounds. All answer alike.`,
    comparisonTable([...jaccard, ...cosine]),
    `The ${masks.length.toLocaleString('en')} zones have ${new Set(masks).size.toLocaleString('en')} different sets of themes. We compare each set with each; C and the plain sets compare zone with zone, as brute force does.`,
    [
      goalLine(jaccard, { name: 'plain sets', atLeast: 20 }),
      goalLine(jaccard, { name: 'C, brute force', atMost: 8 }),
    ].join('\n'),
  ].join('\n\n')
}

/**
 * The same as in brute-force.c.
 * @param {ArrayLike<number>} neighbours
 * @param {number} each
 */
function checksum(neighbours, each) {
  let sum = 0
  for (let i = 0; i < neighbours.length; i++) {
    const [zone, place] = [Math.floor(i / each), i % each]
    sum += ((((zone + 1) * (place + 1)) % 1009) * (Number(neighbours[i]) + 1)) % 1_000_003
  }
  return sum
}
