import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Kinds of file that shrink; fonts and pictures are compressed already. */
const shrinking = new Set(['.css', '.csv', '.html', '.js', '.json', '.svg', '.txt', '.xml'])

/** Below this a file fits in one packet anyway. */
const smallest = 512

/**
 * Writes a .br and a .gz beside each text file of a folder, so that serving costs no work.
 * @param {string} folder
 * @returns {Promise<number>} how many files were compressed
 */
export async function precompress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && shrinking.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
  const done = await Promise.all(paths.map(compressFile))
  return done.filter(Boolean).length
}

/** @param {string} path */
async function compressFile(path) {
  const content = await readFile(path)
  if (content.length < smallest) return false
  const { BROTLI_PARAM_SIZE_HINT: hint } = constants
  await Promise.all([
    toBrotli(content, { params: { [hint]: content.length } }).then((bytes) =>
      writeFile(`${path}.br`, bytes),
    ),
    toGzip(content, { level: 9 }).then((bytes) => writeFile(`${path}.gz`, bytes)),
  ])
  return true
}
