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
  const own = timings[0]?.median ?? Number.NaN
  const peer = timings.find((timing) => timing.name === name)?.median
  if (peer === undefined) return `- Against ${name}: not measured here.`
  if (atLeast !== undefined) {
    const ratio = peer / own
    const word = ratio >= atLeast ? 'met' : `missed by a factor of ${figure(atLeast / ratio)}`
    return `- Goal, ≥ ${atLeast} × as quick as ${name}: ${word}, ${figure(ratio)} ×.`
  }
  const ratio = own / peer
  const word =
    ratio <= (atMost ?? 0) ? 'met' : `missed by a factor of ${figure(ratio / (atMost ?? 0))}`
  return `- Goal, ≤ ${atMost} × as long as ${name}: ${word}, ${figure(ratio)} ×.`
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
