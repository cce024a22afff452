/**
 * A way of doing the task: set up once, then asked again and again.
 * @typedef {object} Candidate
 * @property {string} name
 * @property {() => unknown} run answers the checksum of its answers, the same for every candidate
 * @property {() => number} [took] milliseconds of the last run, where the candidate keeps its own time
 */

/**
 * @typedef {object} Timing
 * @property {string} name
 * @property {number} median milliseconds
 * @property {number} least
 */

/**
 * Runs all candidates in turn, round by round, so that whatever else the machine does falls on all alike.
 * @param {readonly Candidate[]} candidates
 * @param {number} rounds
 * @returns {Timing[]}
 * @throws where two candidates answer differently
 */
export function interleaved(candidates, rounds) {
  /** @type {Map<string, number[]>} */
  const times = new Map(candidates.map(({ name }) => [name, []]))
  let expected
  // The first round warms up and is not counted.
  for (let round = 0; round <= rounds; round++)
    for (const { name, run, took } of candidates) {
      const start = performance.now()
      const checksum = run()
      const time = took?.() ?? performance.now() - start
      expected ??= checksum
      if (checksum !== expected)
        throw new Error(`${name} answers ${checksum}, ${candidates[0]?.name} ${expected}.`)
      if (round > 0) times.get(name)?.push(time)
    }
  return Array.from(times, ([name, all]) => ({
    name,
    median: median(all),
    least: Math.min(...all),
  }))
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted.length >> 1
  const high = sorted[upper] ?? Number.NaN
  return sorted.length % 2 === 1 ? high : ((sorted[upper - 1] ?? Number.NaN) + high) / 2
}
