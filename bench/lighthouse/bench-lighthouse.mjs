import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build, isBuilt } from '../../scripts/lib/build.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { outFolder, workFolder } from '../../scripts/lib/paths.mjs'
import { serve } from '../../scripts/lib/serve.mjs'
import { machine } from '../write-section.mjs'

/**
 * What is kept of a run of Lighthouse.
 * @typedef {object} Run
 * @property {Record<string, number>} scores of 100
 * @property {Record<string, string>} metrics as Lighthouse writes them
 * @property {Record<string, string>} short audits that are not passed and count, by id
 * @property {string} version
 */

// While it runs this process serves the pages, and so must not stand still.
const start = promisify(execFile)

const PAGES = ['/zh', '/en', '/zh/compare', '/en/compare']
const RUNS = 5
/** Built for the address at which it is served, as a site in use is: search engines want some addresses whole. */
const PORT = 3204
const ORIGIN = `http://127.0.0.1:${PORT}`
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const METRICS = {
  'first-contentful-paint': 'first paint',
  'largest-contentful-paint': 'largest paint',
  'total-blocking-time': 'blocked',
  'cumulative-layout-shift': 'shift',
  'speed-index': 'speed index',
}
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 }

// Installed in a folder of its own, only when it is asked for.
const tools = fileURLToPath(new URL('../peers/lighthouse/node_modules/', import.meta.url))
const cli = join(tools, 'lighthouse', 'cli', 'index.js')
const kept = fileURLToPath(new URL('./reports/', import.meta.url))

/**
 * Lighthouse's mobile preset on home and compare, the run with the middle performance of each page kept.
 * @returns {Promise<string>} Markdown
 */
export async function benchLighthouse() {
  process.env.ZONESCOPE_ORIGIN = ORIGIN
  if (!isBuilt() && (await build()) !== 0) throw new Error('The build failed.')
  const browser = await findBrowser()
  const server = await serve(outFolder, { port: PORT })
  /** @type {Map<string, Run[]>} */
  const runs = new Map(PAGES.map((page) => [page, []]))
  try {
    for (let round = 0; round < RUNS; round++)
      for (const page of PAGES) {
        const run = await lighthouse(`${ORIGIN}${page}`, browser)
        runs.get(page)?.push(run)
        console.log(`round ${round + 1} of ${RUNS}: ${page} ${Object.values(run.scores).join(' ')}`)
      }
  } finally {
    await server.close()
  }
  const middles = [...runs].map(([page, all]) => ({ page, all, run: middleOf(all) }))
  mkdirSync(kept, { recursive: true })
  for (const { page, run } of middles)
    writeFileSync(
      join(kept, `${page.slice(1).replace('/', '-')}.json`),
      `${JSON.stringify({ page, ...run }, null, 2)}\n`,
    )
  return report(middles)
}

/**
 * @param {string} address
 * @param {import('../../scripts/lib/find-browser.mjs').Browser} browser
 * @returns {Promise<Run>}
 * @throws where Lighthouse does not come to an end
 */
async function lighthouse(address, { executablePath, env }) {
  mkdirSync(workFolder, { recursive: true })
  const path = join(workFolder, 'lighthouse.json')
  await start(
    process.execPath,
    [
      cli,
      address,
      '--output=json',
      `--output-path=${path}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-first-run',
      '--disable-full-page-screenshot',
      '--quiet',
    ],
    { env: { ...process.env, ...env, CHROME_PATH: executablePath } },
  )
  return runOf(JSON.parse(readFileSync(path, 'utf8')))
}

/**
 * @param {any} result as Lighthouse writes it
 * @returns {Run}
 */
function runOf(result) {
  const { categories, audits, lighthouseVersion } = result
  const counted = CATEGORIES.flatMap((id) => categories[id].auditRefs)
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => audits[id])
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((id) => [id, Math.round((categories[id].score ?? 0) * 100)]),
    ),
    metrics: Object.fromEntries(
      Object.keys(METRICS).map((id) => [id, String(audits[id].displayValue ?? '')]),
    ),
    short: Object.fromEntries(
      counted
        .filter(({ score }) => score !== null && score < 0.9)
        .map(({ id, title, displayValue }) => [
          id,
          [title, displayValue].filter(Boolean).join(': '),
        ]),
    ),
    version: lighthouseVersion,
  }
}

/**
 * The run whose performance is the median.
 * @param {readonly Run[]} runs
 */
function middleOf(runs) {
  const sorted = runs.toSorted((a, b) => performanceOf(a) - performanceOf(b))
  const run = sorted[sorted.length >> 1]
  if (!run) throw new Error('No run of Lighthouse came to an end.')
  return run
}

/** @param {Run} run */
function performanceOf({ scores }) {
  return scores.performance ?? 0
}

/** @param {{ page: string, all: Run[], run: Run }[]} middles */
function report(middles) {
  const heads = [...CATEGORIES, 'all runs’ performance', ...Object.values(METRICS)]
  const rows = middles.map(({ page, all, run }) =>
    [
      page,
      ...CATEGORIES.map((id) => run.scores[id]),
      all.map(performanceOf).join(' '),
      ...Object.keys(METRICS).map((id) => run.metrics[id]),
    ].join(' | '),
  )
  const goals = middles.flatMap(({ page, run }) =>
    Object.entries(GOALS).map(([id, least]) => {
      const score = run.scores[id] ?? 0
      const word = score >= least ? 'met' : `missed by ${least - score}`
      return `- ${page}, ${id} ≥ ${least}: ${word}, ${score}.`
    }),
  )
  return [
    '## Lighthouse',
    `${machine()}, Lighthouse ${middles[0]?.run.version}, mobile preset, simulated throttling, median of ${RUNS} by performance. Compact reports: [bench/lighthouse/reports](lighthouse/reports).`,
    [
      `| page | ${heads.join(' | ')} |`,
      `|---|${heads.map(() => '---:|').join('')}`,
      ...rows.map((row) => `| ${row} |`),
    ].join('\n'),
    goals.join('\n'),
  ].join('\n\n')
}
