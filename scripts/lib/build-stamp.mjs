import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What the pages are made of. */
const inputs = [
  'app',
  'components',
  'data',
  'lib',
  'public',
  'scripts/worker',
  'next.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/** Settings that end up in the pages. */
const settings = ['ZONESCOPE_ORIGIN']

/**
 * A digest of everything a build reads: by content, since a checkout changes times and nothing else.
 * @param {string} folder the repository
 * @param {Record<string, string | undefined>} [env]
 */
export function buildStamp(folder, env = process.env) {
  const digest = createHash('sha256')
  for (const name of settings) digest.update(`${name}=${env[name] ?? ''}\0`)
  for (const path of inputs.flatMap((input) => filesUnder(folder, input))) {
    digest
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0')
  }
  return digest.digest('hex')
}

/**
 * The files of a folder and its subfolders in a fixed order, tests left out.
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(folder, path) {
  const full = join(folder, path)
  if (!existsSync(full) || /\.test\.tsx?$/.test(path)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesUnder(folder, `${path}/${name}`))
}
