import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { serveOffline } from '../worker/serve-offline.mjs'

/** Needed to read and use the pages without a network. */
const kept = /\.(html|js|css|json|woff2|svg|ico|webmanifest)$/

/**
 * Fonts are kept as a visit uses them. Of the files at addresses the pages themselves read none but the dataset; tables
 * and figures are for those who ask for them, and would be a quarter again of what every visitor fetches. The rest is for
 * hosts and build tools.
 */
const left =
  /^\/(_not-found|sw\.js|og\/|data\/(?![^/]+\/dataset\.json$)|_next\/static\/media\/noto-)/

/**
 * Writes sw.js into a folder of built pages: the worker, the version it stands for and every file of it.
 * @param {string} folder
 * @param {string} version
 * @returns {Promise<number>} how many files are kept for reading without a network
 */
export async function writeServiceWorker(folder, version) {
  const files = await offlineFiles(folder)
  const call = `(${serveOffline})(self, ${JSON.stringify(version)}, ${JSON.stringify(files)})`
  await writeFile(join(folder, 'sw.js'), `${call}\n`)
  return Object.keys(files).length
}

/**
 * The files of a version by their addresses, each with the SHA-256 of its content.
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
export async function offlineFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => kept.test(path) && !left.test(fileAddress(folder, path)))
    .sort()
  const pairs = await Promise.all(
    paths.map(async (path) => {
      const digest = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
      return [pageAddress(fileAddress(folder, path)), digest]
    }),
  )
  return Object.fromEntries(pairs)
}

/**
 * @param {string} folder
 * @param {string} path
 */
function fileAddress(folder, path) {
  return `/${relative(folder, path).split(sep).join('/')}`
}

/**
 * A page's address has no .html; the page for unknown addresses has no other address than its file.
 * @param {string} address
 */
function pageAddress(address) {
  if (address === '/404.html') return address
  return address.replace(/^\/index\.html$/, '/').replace(/\.html$/, '')
}
