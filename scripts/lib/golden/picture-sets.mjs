import { spawnSync } from 'node:child_process'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { root } from '../paths.mjs'

/**
 * Pictures by the path that names them; one that cannot be read says why.
 * @typedef {Map<string, { svg: string } | { problem: string }>} PictureSet
 */

/** Where tests keep their golden files. */
const GOLDEN = /^(?:app|components|lib)\/(?:[^/]+\/)*pictures\/.+\.svg$/

/** The golden files as they lie here. */
export async function goldenSet() {
  const sets = await Promise.all(['app', 'components', 'lib'].map((room) => folderSet(room, root)))
  return new Map(sets.flatMap((set) => [...set].filter(([path]) => GOLDEN.test(path))))
}

/**
 * A folder of pictures, or the golden files of a commit.
 * @param {string} name
 * @returns {Promise<PictureSet>}
 * @throws where there is neither
 */
export async function namedSet(name) {
  const folder = resolve(name)
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  return isFolder ? folderSet('', folder) : commitSet(name)
}

/**
 * All pictures within a folder.
 * @param {string} within path from `base`; names keep it
 * @param {string} base
 * @returns {Promise<PictureSet>}
 */
export async function folderSet(within, base) {
  const found = await readdir(join(base, within), { recursive: true, encoding: 'utf8' })
  const paths = found
    .map((path) => join(within, path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.svg'))
    .sort()
  return new Map(
    await Promise.all(
      paths.map(async (path) => /** @type {const} */ ([path, await readPicture(join(base, path))])),
    ),
  )
}

/** @param {string} path */
async function readPicture(path) {
  try {
    return { svg: await readFile(path, 'utf8') }
  } catch (error) {
    return { problem: `cannot be read: ${error instanceof Error ? error.message : error}` }
  }
}

/**
 * @param {string} revision
 * @returns {PictureSet}
 */
function commitSet(revision) {
  const listed = git(['ls-tree', '-r', '-z', '--name-only', '--end-of-options', revision])
  if (listed === null) throw new Error(`"${revision}" is neither a folder nor a commit.`)
  const paths = listed
    .toString()
    .split('\0')
    .filter((path) => GOLDEN.test(path))
  const all = git(['cat-file', '--batch'], paths.map((path) => `${revision}:${path}\n`).join(''))
  if (all === null) throw new Error(`The pictures of ${revision} cannot be read.`)
  let at = 0
  return new Map(
    paths.map((path) => {
      // Each is a line "id blob size", so many bytes, and a line feed.
      const end = all.indexOf('\n', at)
      const size = Number(all.toString('utf8', at, end).split(' ')[2])
      at = end + 1 + size + 1
      return [path, { svg: all.toString('utf8', end + 1, end + 1 + size) }]
    }),
  )
}

/**
 * @param {string[]} args
 * @param {string} [input]
 */
function git(args, input = '') {
  const { status, stdout } = spawnSync('git', args, { cwd: root, input, maxBuffer: 2 ** 28 })
  return status === 0 ? stdout : null
}
