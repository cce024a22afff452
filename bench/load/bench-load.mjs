import { chromium } from '@playwright/test'
import { build, isBuilt } from '../../scripts/lib/build.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { firstLoad } from '../../scripts/lib/first-load.mjs'
import { outFolder } from '../../scripts/lib/paths.mjs'
import { serve } from '../../scripts/lib/serve.mjs'
import { median } from '../interleaved.mjs'
import { figure } from '../tables.mjs'
import { machine } from '../write-section.mjs'
import { peerPages } from './candidates.mjs'
import { showsWithoutScripts, visit } from './measure-page.mjs'

/** @typedef {import('./candidates.mjs').Candidate} Candidate */
/** @typedef {import('./measure-page.mjs').Visit} Visit */
/** @typedef {{ candidate: Candidate, visits: Visit[], still: boolean }} Measured */

const ROUNDS = 5
const LIMIT = 'static HTML + SVG, by hand'
const LATE = 'ECharts fetched by the click'

const WHY =
  'Why a chart of ours comes later than the static page’s: our styles, 100 kB before they are compressed, are read by the slowed processor, and it sets a page with more on it; a font and the first scripts share the line ([decision 44](../docs/decisions/0044-the-first-picture-waits-for-nothing.md)). The script over Next’s own is accounted for in [decision 40](../docs/decisions/0040-what-a-page-loads-first.md).'

/** @type {Candidate[]} */
const OURS = [
  {
    name: 'Zonescope, compare',
    folder: outFolder,
    path: '/zh/compare',
    chip: 'fieldset fieldset [aria-pressed]',
  },
  { name: 'Zonescope, home', folder: outFolder, path: '/zh' },
]

/**
 * Our pages and others with the same content on a slow phone, in turn, round by round.
 * @returns {Promise<string>} Markdown
 */
export async function benchLoad() {
  if (!isBuilt() && (await build()) !== 0) throw new Error('The build failed.')
  const candidates = [...OURS, ...(await peerPages())]
  const { executablePath, env } = await findBrowser()
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const servers = new Map()
  for (const folder of new Set(candidates.map((each) => each.folder)))
    servers.set(folder, await serve(folder, { port: 0 }))
  try {
    const addressOf = (/** @type {Candidate} */ { folder, path }) =>
      `${servers.get(folder).origin}${path}`
    /** @type {Measured[]} */
    const measured = []
    for (const candidate of candidates)
      measured.push({
        candidate,
        visits: [],
        still: await showsWithoutScripts(browser, addressOf(candidate)),
      })
    for (let round = 0; round < ROUNDS; round++)
      for (const { candidate, visits } of measured) {
        visits.push(await visit(browser, addressOf(candidate), candidate.chip))
        console.log(`round ${round + 1} of ${ROUNDS}: ${candidate.name}`)
      }
    return report(measured, browser.version())
  } finally {
    await browser.close()
    for (const server of servers.values()) await server.close()
  }
}

/**
 * @param {Measured[]} measured
 * @param {string} version
 */
function report(measured, version) {
  const [own] = measured
  const floor = firstLoad(outFolder, '/').script
  return [
    '## First load',
    `${machine()}, Chromium ${version}.`,
    `Pages with the same six zones, a chart, chips and a table, on a slow phone: processor ÷ 4, 1.6 Mbit/s, 150 ms. Served on 127.0.0.1 with brotli; medians of ${ROUNDS} interleaved rounds, each with an empty cache. “First press” is of a chip, until table and chart have changed on the screen, once the page has been open for some seconds.`,
    [
      '| | chart on the screen, ms | times ours | first press, ms | later presses, ms | script in all, kB | chart without scripts |',
      '|---|---:|---:|---:|---:|---:|---|',
      ...measured.map((each) => row(each, own)),
    ].join('\n'),
    `Script before anyone does anything, brotli: compare ${kB(firstLoad(outFolder, '/zh/compare').script)} kB, home ${kB(firstLoad(outFolder, '/zh').script)} kB; the page that only chooses a language, which is Next itself, ${kB(floor)} kB. The rest of “script in all” comes in the idle time.`,
    goals(measured, floor).join('\n'),
    WHY,
  ].join('\n\n')
}

/**
 * @param {Measured} measured
 * @param {Measured | undefined} own
 */
function row({ candidate, visits, still }, own) {
  const chart = of(visits, 'chart')
  return `| ${[
    candidate.name,
    figure(chart),
    figure(chart / of(own?.visits ?? [], 'chart')),
    shown(of(visits, 'cold')),
    shown(of(visits, 'warm')),
    kB(of(visits, 'script')),
    still ? 'yes' : 'no',
  ].join(' | ')} |`
}

/**
 * @param {Measured[]} measured
 * @param {number} floor bytes
 */
function goals(measured, floor) {
  const of_ = (/** @type {string} */ name, /** @type {keyof Visit} */ what) =>
    of(measured.find(({ candidate }) => candidate.name === name)?.visits ?? [], what)
  const [compare = '', home = ''] = OURS.map(({ name }) => name)
  const drawn = measured.filter(
    ({ candidate }) => candidate.chip && candidate.name !== compare && candidate.name !== LATE,
  )
  const lightest = Math.min(...drawn.map(({ visits }) => of(visits, 'chart')))
  return [
    ...[compare, home].flatMap((name) => [
      goal(
        `${name}: chart ≥ 3.5 × sooner than the soonest of those that draw in the browser`,
        lightest / of_(name, 'chart'),
        3.5,
        true,
      ),
      goal(
        `${name}: chart ≤ 1.2 × as late as the static page’s`,
        of_(name, 'chart') / of_(LIMIT, 'chart'),
        1.2,
        false,
      ),
    ]),
    goal(
      'First press ≥ 15 × as quick as with ECharts fetched by the click',
      of_(LATE, 'cold') / of_(compare, 'cold'),
      15,
      true,
    ),
    goal(
      'First press ≤ 3 × as long as later ones',
      of_(compare, 'cold') / of_(compare, 'warm'),
      3,
      false,
    ),
    ...['/zh/compare', '/zh'].map((path) =>
      goal(
        `${path}: script over Next’s own, in kB, ≤ 30`,
        (firstLoad(outFolder, path).script - floor) / 1000,
        30,
        false,
      ),
    ),
  ]
}

/**
 * @param {string} wanted
 * @param {number} got
 * @param {number} bound
 * @param {boolean} isLeast
 */
function goal(wanted, got, bound, isLeast) {
  const missedBy = isLeast ? bound / got : got / bound
  const word = missedBy <= 1 ? 'met' : `missed by a factor of ${figure(missedBy)}`
  return `- Goal, ${wanted}: ${word}, ${figure(got)}.`
}

/**
 * The median of what was measured on visits; NaN where it was not.
 * @param {readonly Visit[]} visits
 * @param {keyof Visit} what
 */
function of(visits, what) {
  return median(visits.flatMap((each) => each[what] ?? []))
}

/** @param {number} value */
function shown(value) {
  return Number.isNaN(value) ? '–' : figure(value)
}

/** @param {number} bytes */
function kB(bytes) {
  return figure(bytes / 1000)
}
