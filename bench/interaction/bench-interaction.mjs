import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, isBuilt } from '../../scripts/lib/build.mjs'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { outFolder } from '../../scripts/lib/paths.mjs'
import { serve } from '../../scripts/lib/serve.mjs'
import { median } from '../interleaved.mjs'
import { figure, goalLine } from '../tables.mjs'
import { machine } from '../write-section.mjs'
import { openOurs, ourAnswers } from './our-page.mjs'
import { chipPresser } from './press-chips.mjs'

const THEMES = 16
const SEED = 2543
/** Themes pressed in a round, each three times: included, excluded, let go. */
const PRESSED = [0, 5, 9]
/** Milliseconds between two pictures of a screen at 60 a second. */
const FRAME = 1000 / 60

const SIZES = [
  { zones: 2543, rounds: 5, atLeast: 2 },
  { zones: 100_000, rounds: 3, atLeast: 10 },
]

/**
 * A press on a theme's chip until table and chart are drawn: ours, and the usual ways to make such a page.
 * @param {typeof import('@/lib/analysis/fixtures/seeded-dataset').seededDatasetFile} seededFile
 * @returns {Promise<string>} Markdown
 */
export async function benchInteraction(seededFile) {
  if (!isBuilt() && (await build()) !== 0) throw new Error('The pages could not be built.')
  const { bundlePages } = await import(
    new URL('../peers/interaction/bundle-pages.mjs', import.meta.url).href
  )
  const folder = await mkdtemp(join(tmpdir(), 'zonescope-bench-'))
  await bundlePages(['tanstack-table.jsx', 'ag-grid.js'], folder)
  const { executablePath, env } = await findBrowser()
  const isRoot = process.getuid?.() === 0
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--disable-gpu', ...(isRoot ? ['--no-sandbox'] : [])],
  })
  const server = await serve(outFolder, { port: 0 })
  try {
    const parts = []
    for (const size of SIZES)
      parts.push(await benchSize({ ...size, ours: server.origin, folder, browser, seededFile }))
    return [
      '## Interaction',
      `${machine()}.`,
      'Milliseconds of the page’s main thread – scripts, layout, paint – from a press on a theme’s chip until it is quiet again, with the table and the first thirty bars drawn. Ours also counts anew what each chip stands for and writes the address and the figure’s words.',
      ...parts,
    ].join('\n\n')
  } finally {
    await browser.close()
    await server.close()
    await rm(folder, { recursive: true })
  }
}

/**
 * @param {{
 *   zones: number, rounds: number, atLeast: number, ours: string, folder: string,
 *   browser: import('@playwright/test').Browser,
 *   seededFile: typeof import('@/lib/analysis/fixtures/seeded-dataset').seededDatasetFile,
 * }} of
 */
async function benchSize({ zones, rounds, atLeast, ours, folder, browser, seededFile }) {
  const file = seededFile({ zones, themes: THEMES, seed: SEED })
  await writeFile(join(folder, 'rows.json'), JSON.stringify(rowsOf(file)))
  // Begun when its files are there: it serves what it finds at its start.
  const server = await serve(folder, { port: 0 })
  const peer =
    (/** @type {string} */ name) => async (/** @type {import('@playwright/test').Page} */ page) => {
      await page.goto(`${server.origin}/${name}`)
      await page.locator('#shown').getByText(String(zones)).waitFor()
    }
  const candidates = [
    {
      name: 'Zonescope',
      open: (/** @type {import('@playwright/test').Page} */ page) =>
        openOurs(page, { origin: ours, folder, file }),
      at: ourAnswers,
    },
    {
      name: 'TanStack Table and ECharts',
      open: peer('tanstack-table'),
      at: { chips: 'button', shown: '#shown', first: '[data-row="0"] > span' },
    },
    {
      name: 'AG Grid and ECharts',
      open: peer('ag-grid'),
      at: { chips: 'body > button', shown: '#shown', first: '[row-index="0"] [col-id="name"]' },
    },
  ]
  const pages = []
  for (const { name, open, at } of candidates) {
    const context = await browser.newContext({
      serviceWorkers: 'block',
      viewport: { width: 1440, height: 900 },
    })
    const page = await context.newPage()
    await open(page)
    pages.push({
      name,
      context,
      presser: await chipPresser(page, at),
      times: /** @type {number[]} */ ([]),
    })
  }
  // The first round warms up and is not counted.
  for (let round = 0; round <= rounds; round++)
    for (const theme of PRESSED.flatMap((each) => [each, each, each])) {
      const answers = []
      for (const { presser, times } of pages) {
        const took = await presser.press(`主题${theme}`)
        if (round > 0) times.push(took)
        answers.push(await presser.answer())
      }
      if (new Set(answers).size > 1) throw new Error(`Answers differ: ${answers.join(' | ')}`)
    }
  for (const { context } of pages) await context.close()
  await server.close()
  const timings = pages.map(({ name, times }) => ({
    name,
    median: median(times),
    least: Math.min(...times),
    late: quantile(times, 0.95),
  }))
  const [own] = timings
  return [
    `### A press on a chip, ${zones.toLocaleString('en')} zones × ${THEMES} themes`,
    `${rounds} interleaved rounds of ${3 * PRESSED.length} presses. All show the same number of zones and the same first row.`,
    [
      '| | median, ms | 95th percentile, ms | times Zonescope’s |',
      '|---|---:|---:|---:|',
      ...timings.map(
        ({ name, median: middle, late }) =>
          `| ${name} | ${figure(middle)} | ${figure(late)} | ${figure(middle / (own?.median ?? Number.NaN))} |`,
      ),
    ].join('\n'),
    [
      ...timings.slice(1).map(({ name }) => goalLine(timings, { name, atLeast })),
      `- Goal, a frame of ${figure(FRAME)} ms at the 95th percentile: ${frameWord(own?.late ?? Number.NaN)}.`,
    ].join('\n'),
  ].join('\n\n')
}

/** @param {number} late */
function frameWord(late) {
  return late <= FRAME
    ? `met, ${figure(late)} ms`
    : `missed by a factor of ${figure(late / FRAME)}, ${figure(late)} ms`
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/**
 * The same zones as the pages of the peers take them.
 * @param {ReturnType<typeof import('@/lib/analysis/fixtures/seeded-dataset').seededDatasetFile>} file
 */
function rowsOf({ zones, themes }) {
  const ids = themes.map(({ id }) => id)
  return {
    themes: themes.map(({ label }) => label.zh),
    rows: zones.map(({ id, shortName, subAreas, themes: held }) => ({
      id,
      name: shortName.zh,
      subAreas: subAreas.length,
      themes: held.map(({ theme }) => ids.indexOf(theme)),
    })),
  }
}
