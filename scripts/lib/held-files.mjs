import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'

/** Ways in which a file may be sent, by their names in `Content-Encoding`, the smaller first. */
const TWINS = /** @type {const} */ ({ br: '.br', gzip: '.gz' })

/** @typedef {keyof typeof TWINS} Encoding */

/**
 * A file as it is sent.
 * @typedef {object} HeldFile
 * @property {string} type
 * @property {string} etag the same whatever the encoding
 * @property {Buffer} plain
 * @property {Partial<Record<Encoding, Buffer>>} twins the same, compressed
 */

/** Text without a declared charset is guessed at, and Chinese guessed wrong. */
const TYPES = new Map([
  ['.bib', 'application/x-bibtex;charset=utf-8'],
  ['.cff', 'application/yaml;charset=utf-8'],
  ['.css', 'text/css;charset=utf-8'],
  ['.csv', 'text/csv;charset=utf-8'],
  ['.html', 'text/html;charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript;charset=utf-8'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.md', 'text/markdown;charset=utf-8'],
  ['.png', 'image/png'],
  ['.ris', 'application/x-research-info-systems;charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain;charset=utf-8'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml'],
  ['.zip', 'application/zip'],
])

/**
 * All files of a folder, held in memory under their addresses: read once, so that one build is sent whole, whatever
 * happens to the folder meanwhile. Names with a dot at their start are not for others.
 * @param {string} folder
 * @returns {Map<string, HeldFile>}
 */
export function heldFiles(folder) {
  const paths = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  )
  const ends = Object.values(TWINS)
  const isTwin = (/** @type {string} */ path) =>
    ends.some((end) => path.endsWith(end) && paths.has(path.slice(0, -end.length)))
  const shown = [...paths].filter((path) => !/(?:^|\/)\./.test(path) && !isTwin(path))
  return new Map(shown.map((path) => [`/${path}`, held(folder, path, paths)]))
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {ReadonlySet<string>} paths all that are in the folder
 * @returns {HeldFile}
 */
function held(folder, path, paths) {
  const plain = readFileSync(join(folder, path))
  const twins = Object.entries(TWINS).flatMap(([encoding, end]) =>
    paths.has(path + end) ? [[encoding, readFileSync(join(folder, path + end))]] : [],
  )
  return {
    type: TYPES.get(extname(path)) ?? 'application/octet-stream',
    etag: `W/"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`,
    plain,
    twins: Object.fromEntries(twins),
  }
}

/**
 * The file at an address; a page has none of its ending there.
 * @param {ReadonlyMap<string, HeldFile>} files
 * @param {string} path as it stands in a request, without a query
 * @returns {HeldFile | undefined}
 */
export function fileAt(files, path) {
  if (path === '/') return files.get('/index.html')
  const name = decoded(path)
  return files.get(`${name}.html`) ?? files.get(name)
}

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/**
 * The smallest form of a file that whoever asks can read.
 * @param {HeldFile} file
 * @param {string} accepted their `Accept-Encoding`
 * @returns {{ content: Buffer, encoding: Encoding | null }}
 */
export function formFor({ plain, twins }, accepted) {
  for (const encoding of /** @type {Encoding[]} */ (Object.keys(TWINS))) {
    const content = twins[encoding]
    if (content && accepts(accepted, encoding)) return { content, encoding }
  }
  return { content: plain, encoding: null }
}

/**
 * @param {string} accepted
 * @param {Encoding} encoding
 */
function accepts(accepted, encoding) {
  return accepted.split(',').some((each) => {
    const [name = '', ...params] = each.split(';').map((part) => part.trim().toLowerCase())
    return name === encoding && !params.some((param) => /^q=0(?:\.0*)?$/.test(param))
  })
}
