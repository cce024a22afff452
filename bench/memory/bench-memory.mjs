import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { figure } from '../tables.mjs'
import { machine } from '../write-section.mjs'

const SIZES = [2543, 10_000, 100_000]
const THEMES = 16
const MEGABYTE = 1e6
/** How many times the file's size may be held while one works with it. */
const GOAL = 5
/** What everyone does; showing every metric at once is beyond it, and stands in the table without being held to the goal. */
const WITHIN_GOAL = 4

const script = fileURLToPath(new URL('./measure.mjs', import.meta.url))

/**
 * What is held in memory after each step, for each size in a process of its own.
 * @param {{ product: import('../kernels/product').Product }} bundled
 */
export function benchMemory({ product }) {
  const columns = SIZES.map((zones) => measured(product, zones))
  const steps = columns[0]?.steps.map(({ step }) => step) ?? []
  const row = (/** @type {string} */ name, /** @type {readonly string[]} */ cells) =>
    `| ${name} | ${cells.join(' | ')} |`
  return [
    '## Memory',
    `${machine()}.`,
    `What is held after each step, all garbage collected, as times the size of the file and in MB; the file has ${THEMES} themes and no evidence. Each step includes those above it.`,
    [
      row(
        'zones',
        SIZES.map((size) => size.toLocaleString('en')),
      ),
      `|---|${SIZES.map(() => '---:|').join('')}`,
      row(
        'file, MB',
        columns.map(({ file }) => figure(file / MEGABYTE)),
      ),
      ...steps.map((step, s) =>
        row(
          step,
          columns.map(({ file, steps: held }) => {
            const bytes = held[s]?.bytes ?? Number.NaN
            return `${figure(bytes / file)} × (${figure(bytes / MEGABYTE)})`
          }),
        ),
      ),
      row(
        'most that the process ever took',
        columns.map(({ peak }) => figure(peak / MEGABYTE)),
      ),
    ].join('\n'),
    goalLine(columns.at(-1)),
  ].join('\n\n')
}

/** @typedef {{ file: number, steps: import('./measure.mjs').Held[], peak: number }} Measured */

/**
 * @param {import('../kernels/product').Product} product
 * @param {number} zones
 * @returns {Measured}
 */
function measured(product, zones) {
  const folder = mkdtempSync(join(tmpdir(), 'zonescope-bench-'))
  try {
    const path = join(folder, 'dataset.json')
    writeFileSync(
      path,
      JSON.stringify(product.seededDatasetFile({ zones, themes: THEMES, seed: 2543 })),
    )
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--expose-gc', '--max-old-space-size=4096', script, path],
      { encoding: 'utf8' },
    )
    if (status !== 0) throw new Error(`Memory with ${zones} zones: ${stderr}`)
    return { file: statSync(path).size, ...JSON.parse(stdout) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @param {Measured | undefined} largest */
function goalLine(largest) {
  if (!largest) return ''
  const most = Math.max(...largest.steps.slice(0, WITHIN_GOAL).map(({ bytes }) => bytes))
  const ratio = most / largest.file
  const word = ratio <= GOAL ? 'met' : `missed by a factor of ${figure(ratio / GOAL)}`
  return `- Goal, ≤ ${GOAL} × the file’s size with the most zones, up to evidence: ${word}, ${figure(ratio)} ×.`
}
