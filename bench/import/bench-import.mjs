import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { createViteServer } from 'vitest/node'
import { findBrowser } from '../../scripts/lib/find-browser.mjs'
import { outFolder, root } from '../../scripts/lib/paths.mjs'
import { serve } from '../../scripts/lib/serve.mjs'
import { figure } from '../tables.mjs'
import { machine } from '../write-section.mjs'
import { longestTask } from './main-thread.mjs'

/** @typedef {{ writeCsv: typeof import('../../lib/export/write-csv').writeCsv, writeWorkbook: typeof import('../../lib/user-datasets/template/write-workbook').writeWorkbook }} Writers */
/** @typedef {{ name: string, seconds: number, longest: number }} Phase */

const TABLES = [
  { title: 'CSV, 10,000 × 40', name: 'wide.csv', rows: 10_000, columns: 40 },
  { title: 'XLSX, 10,000 × 40', name: 'wide.xlsx', rows: 10_000, columns: 40 },
  { title: 'CSV, 100,000 × 6', name: 'long.csv', rows: 100_000, columns: 6 },
]
const TIMEOUT = 300_000
const THEMES = ['港航', '数字经济', '金融', '装备', '医药', '物流', '旅游', '会展']

/**
 * What a reader waits for with tables of the promised sizes, in the built site, and how long the page does not answer.
 */
export async function benchImport() {
  const folder = mkdtempSync(join(tmpdir(), 'zonescope-import-'))
  const server = await serve(outFolder, { port: 0, orNext: true })
  try {
    await writeTables(folder)
    const lines = []
    for (const { title, name } of TABLES) {
      const phases = await measure(server.origin, join(folder, name))
      lines.push(
        `| ${title} | ${phases.map(({ seconds, longest }) => `${figure(seconds)} s, ${figure(longest)} ms`).join(' | ')} |`,
      )
    }
    return [
      '## Importing',
      `${machine()}.`,
      'Seconds until it is done, and the longest task of the page’s main thread meanwhile in milliseconds of processor time. Opening ends when the page of datasets shows the dataset: its own work is in it.',
      [
        '| table | read and check | mend a cell | keep | open |',
        '|---|---:|---:|---:|---:|',
        ...lines,
      ].join('\n'),
    ].join('\n\n')
  } finally {
    await server.close()
    rmSync(folder, { recursive: true })
  }
}

/**
 * Writes the tables as the product does.
 * @param {string} folder
 */
async function writeTables(folder) {
  const vite = await createViteServer({
    root,
    configFile: join(root, 'vitest.config.ts'),
    server: { middlewareMode: true, ws: false },
    logLevel: 'error',
  })
  try {
    const { writeCsv } = await vite.ssrLoadModule('/lib/export/write-csv.ts')
    const { writeWorkbook } = await vite.ssrLoadModule(
      '/lib/user-datasets/template/write-workbook.ts',
    )
    const writers = /** @type {Writers} */ ({ writeCsv, writeWorkbook })
    for (const { name, rows, columns } of TABLES)
      writeFileSync(join(folder, name), await fileOf(writers, name, tableOf(rows, columns)))
  } finally {
    await vite.close()
  }
}

/**
 * A name, two themes and numbers; now and then one that has to be asked about.
 * @param {number} rows
 * @param {number} columns
 * @returns {(string | number)[][]}
 */
function tableOf(rows, columns) {
  const numbers = Array.from({ length: columns - 2 }, (_, i) => i)
  return [
    ['名称', '主题', ...numbers.map((i) => `指标${i + 1}（吨）`)],
    ...Array.from({ length: rows }, (_, row) => [
      `区${row + 1}`,
      `${THEMES[row % 8]}、${THEMES[(row >> 3) % 8]}`,
      ...numbers.map((i) => (i === 0 && row % 2000 === 7 ? '约12' : ((row * (i + 1)) % 977) / 10)),
    ]),
  ]
}

/**
 * @param {Writers} writers
 * @param {string} name
 * @param {(string | number)[][]} rows
 */
async function fileOf({ writeCsv, writeWorkbook }, name, rows) {
  const [fields = [], ...rest] = rows
  return name.endsWith('.csv')
    ? writeCsv({ fields: fields.map(String), rows: rest })
    : writeWorkbook([{ name: '区', rows, widths: fields.map(() => 10) }])
}

/**
 * @param {string} origin
 * @param {string} path of the table
 * @returns {Promise<Phase[]>}
 */
async function measure(origin, path) {
  const { executablePath, env } = await findBrowser()
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu'],
  })
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    context.setDefaultTimeout(TIMEOUT)
    const page = await context.newPage()
    const session = await browser.newBrowserCDPSession()
    /** @type {Phase[]} */
    const phases = []
    const phase = async (
      /** @type {string} */ name,
      /** @type {() => Promise<unknown>} */ work,
    ) => {
      phases.push({ name, ...(await longestTask(session, work)) })
    }
    const check = page.getByRole('region', { name: 'Check', exact: true })
    const isChecked = () => check.and(page.locator('[aria-busy=false]')).waitFor()
    await page.goto(`${origin}/en/import`, { waitUntil: 'networkidle' })
    await phase('read', async () => {
      await page.getByRole('main').getByLabel('Open a file').setInputFiles(path)
      await check.getByRole('button', { name: 'take 12', exact: true }).first().waitFor()
      await isChecked()
    })
    await phase('mend', async () => {
      await check.getByRole('button', { name: 'take 12', exact: true }).first().click()
      await check.and(page.locator('[aria-busy=true]')).waitFor()
      await isChecked()
    })
    await phase('keep', async () => {
      await page.getByRole('button', { name: 'Keep, and compare' }).click()
      await page.waitForURL(/dataset=own-/, { waitUntil: 'commit' })
    })
    const { search } = new URL(page.url())
    // Another page than the comparison, whose figures are measured elsewhere.
    const other = await context.newPage()
    void page.close().catch(() => undefined)
    await phase('open', async () => {
      await other.goto(`${origin}/en/datasets${search}`, { waitUntil: 'commit' })
      await other.locator('body > header').getByText('in this browser only').waitFor()
    })
    return phases
  } finally {
    await browser.close()
  }
}
