import { expect, test } from 'vitest'
import {
  addCounts,
  closingLine,
  countCheck,
  countJourneys,
  countUnitTests,
  judge,
} from './counts.mjs'

const unitReport = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 }

test('unit tests are counted, skipped ones apart', () => {
  const testResults = [{ status: 'failed', assertionResults: [{}, {}] }]
  expect(countUnitTests({ ...unitReport, testResults })).toEqual({
    passed: 3,
    failed: 1,
    skipped: 2,
  })
})

test('a test file that could not be read counts as failed', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }]
  expect(countUnitTests({ ...unitReport, testResults }).failed).toBe(2)
})

test('a journey that passed at the second try counts as passed', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }
  expect(countJourneys({ stats })).toEqual({ passed: 5, failed: 1, skipped: 0 })
})

test('a run that saw no test has failed', () => {
  expect(judge({ passed: 0, failed: 0, skipped: 5 }, 0).failed).toBe(1)
})

test('a run without a report has failed', () => {
  expect(judge(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a run that ended badly has failed although every test passed', () => {
  expect(judge({ passed: 5, failed: 0, skipped: 0 }, 1)).toEqual({
    passed: 5,
    failed: 1,
    skipped: 0,
  })
})

test('a run is otherwise taken at its word', () => {
  expect(judge({ passed: 5, failed: 2, skipped: 1 }, 1)).toEqual({
    passed: 5,
    failed: 2,
    skipped: 1,
  })
  expect(judge({ passed: 5, failed: 0, skipped: 1 }, 0)).toEqual({
    passed: 5,
    failed: 0,
    skipped: 1,
  })
})

test('the closing line names what was skipped only when something was', () => {
  const checks = addCounts([countCheck(0), countCheck(1), countCheck(0)])
  expect(closingLine(checks)).toBe('2 passed, 1 failed')
  expect(closingLine({ passed: 9, failed: 0, skipped: 1 })).toBe('9 passed, 0 failed, 1 skipped')
})
