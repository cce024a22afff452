/** @typedef {import('./interleaved.mjs').Timing} Timing */

/**
 * Every candidate with its times, and how many times as long as the first it takes.
 * @param {readonly Timing[]} timings
 */
export function comparisonTable(timings) {
  const own = timings[0]?.median ?? Number.NaN
  return [
    '| | median, ms | least, ms | times Zonescope’s |',
    '|---|---:|---:|---:|',
    ...timings.map(
      ({ name, median, least }) =>
        `| ${name} | ${figure(median)} | ${figure(least)} | ${figure(median / own)} |`,
    ),
  ].join('\n')
}

/**
 * Whether a goal is met, and if not, by how much it is missed.
 * @param {readonly Timing[]} timings the first is ours
 * @param {{ name: string, atLeast?: number, atMost?: number }} goal times quicker than, or times as long as, a candidate
 */
export function goalLine(timings, { name, atLeast, atMost }) {
  const own = timings[0]
  const peer = timings.find((timing) => timing.name === name)
  if (!own || !peer) return `- Against ${name}: not measured here.`
  const isQuicker = atLeast !== undefined
  const goal = atLeast ?? atMost ?? Number.NaN
  const ratioOf = (/** @type {'median' | 'least'} */ of) =>
    isQuicker ? peer[of] / own[of] : own[of] / peer[of]
  const ratio = ratioOf('median')
  const missedBy = isQuicker ? goal / ratio : ratio / goal
  const wanted = isQuicker ? `≥ ${goal} × as quick as ${name}` : `≤ ${goal} × as long as ${name}`
  const word = missedBy <= 1 ? 'met' : `missed by a factor of ${figure(missedBy)}`
  return `- Goal, ${wanted}: ${word}, ${figure(ratio)} × in medians, ${figure(ratioOf('least'))} × in least times.`
}

/**
 * Three digits that count.
 * @param {number} value
 */
export function figure(value) {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
  return value.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
}
