// What scripts/mutate.mjs gives to Stryker, which runs in the root of the repository.
import { fileURLToPath } from 'node:url'

const [part, room] = [process.env.MUTATED_PART, process.env.MUTATED_ROOM]
const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const kept = '.zonescope/mutation'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: [
    here('node_modules/@stryker-mutator/vitest-runner/dist/src/index.js'),
    here('words-ignorer.mjs'),
  ],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', dir: room },
  ignorers: ['words'],
  coverageAnalysis: 'perTest',
  // Values made when a file is loaded would cost a run of all tests each.
  ignoreStatic: true,
  // Only what the tests read is copied.
  ignorePatterns: [
    '**',
    '!lib/**',
    '!data/**',
    '!docs/**',
    '!scripts/mutation/*.ts',
    '!package.json',
  ],
  // Stryker would rewrite tsconfig.json through an interface of the compiler that version 7 does not have.
  tsconfigFile: 'none',
  tempDirName: `${kept}/sandbox`,
  incremental: true,
  incrementalFile: `${kept}/${part}-incremental.json`,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: `${kept}/${part}.json` },
  clearTextReporter: { reportTests: false, reportScoreTable: false, allowColor: false },
  concurrency: 2,
  timeoutMS: 30_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 30,
}
