import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { countCheck, countJourneys, countUnitTests, judge } from './counts.mjs'
import { toolPath, workFolder } from './paths.mjs'
import { runNode } from './run-node.mjs'

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} [needs] the step without which this one cannot be trusted
 * @property {() => Promise<import('./counts.mjs').Counts>} run
 */

/**
 * What a test run consists of, in order.
 * @type {Record<string, Step>}
 */
export const testSteps = {
  types: { title: 'Type check', run: async () => countCheck(await checkTypes()) },
  lint: {
    title: 'Lint and format',
    run: async () => countCheck(await runNode([biome, 'ci', '--error-on-warnings', colors])),
  },
  unused: { title: 'Dead code', run: async () => countCheck(await runNode([toolPath('knip')])) },
  unit: { title: 'Unit tests', run: runUnitTests },
  build: { title: 'Build', run: async () => countCheck(await build()) },
  browser: { title: 'Browser journeys', needs: 'build', run: runJourneys },
}

const biome = toolPath('@biomejs/biome', 'biome')

// Biome colours its output even where nobody looks.
const colors = `--colors=${process.stdout.isTTY ? 'force' : 'off'}`

/** The types of the routes are made by Next: a fresh checkout has none yet. */
async function checkTypes() {
  const made = await runNode([toolPath('next'), 'typegen'])
  return made || runNode([toolPath('typescript', 'tsc'), '--noEmit'])
}

async function runUnitTests() {
  const report = freshReport('unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  // A picture that is not there yet is a failure here; `npm run test:unit` writes it.
  const args = [toolPath('vitest'), 'run', '--update=none', ...reporters]
  const code = await runNode(args, { TZ: 'UTC' })
  return judge(readReport(report, countUnitTests), code)
}

async function runJourneys() {
  const report = freshReport('browser.json')
  const args = [toolPath('@playwright/test', 'playwright'), 'test', '--reporter=list,json']
  const code = await runNode(args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  return judge(readReport(report, countJourneys), code)
}

/**
 * A place for a report, with none from an earlier run left in it.
 * @param {string} name
 */
function freshReport(name) {
  const path = join(workFolder, name)
  mkdirSync(workFolder, { recursive: true })
  rmSync(path, { force: true })
  return path
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => import('./counts.mjs').Counts} count
 */
function readReport(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    console.error(`The step ended without a readable report in ${path}.`)
    return null
  }
}
