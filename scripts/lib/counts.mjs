/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Counts} */
const none = { passed: 0, failed: 0, skipped: 0 }

/**
 * What a step without tests of its own adds: it passed or it did not.
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countCheck(exitCode) {
  return exitCode === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 }
}

/**
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one for each file
 */

/**
 * Counts the unit tests; a file that could not even be read counts as one that failed.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countUnitTests(report) {
  const unread = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unread.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */

/**
 * Counts the journeys; one that passed when tried again has passed, and the list above it says so.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countJourneys({ stats }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }
}

/**
 * Holds a test run to its word: a run that ended badly without a failed test, or that ran nothing, has failed.
 * @param {Counts | null} counts null when there was no report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function judge(counts, exitCode) {
  const { passed, failed, skipped } = counts ?? none
  const silent = failed === 0 && (exitCode !== 0 || passed === 0)
  return { passed, failed: silent ? 1 : failed, skipped }
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function addCounts(all) {
  /** @param {keyof Counts} name */
  const sum = (name) => all.reduce((total, counts) => total + counts[name], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/**
 * The line a test run closes with.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
