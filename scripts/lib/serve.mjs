import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import sirv from 'sirv'

/** Sent with every answer. */
const safetyHeaders = {
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
}

/** Text without a declared charset is guessed at, and Chinese guessed wrong; of .ico the server knows no type. */
const ownTypes = new Map([
  ['.bib', 'application/x-bibtex;charset=utf-8'],
  ['.cff', 'application/yaml;charset=utf-8'],
  ['.csv', 'text/csv;charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.md', 'text/markdown;charset=utf-8'],
  ['.ris', 'application/x-research-info-systems;charset=utf-8'],
  ['.txt', 'text/plain;charset=utf-8'],
])

/**
 * Answers requests from a folder of built pages.
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function createHandler(folder) {
  const pages = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: ['html'] })
  const missingPage = join(folder, '404.html')
  const missing = existsSync(missingPage) ? readFileSync(missingPage) : 'Not found'

  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2)
    for (const [name, value] of Object.entries(safetyHeaders)) response.setHeader(name, value)

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    if (isFolderAddress(path)) {
      const target = path.slice(0, -1) + (query === undefined ? '' : `?${query}`)
      response.writeHead(308, { Location: target }).end()
      return
    }
    const notFound = () => {
      response.setHeader('Cache-Control', 'no-cache')
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(missing)
    }
    // The page for unknown addresses is itself a file; asked for by name it is still "not found".
    if (/^\/(404|_not-found)(\.html)?$/.test(path)) return notFound()

    response.setHeader('Cache-Control', cachePolicy(path))
    const type = ownTypes.get(extname(path))
    if (type) response.setHeader('Content-Type', type)
    if (isForOthers(path)) response.setHeader('Access-Control-Allow-Origin', '*')
    pages(request, response, notFound)
  }
}

/**
 * Files under _next/static carry a digest in their name and never change; all else is asked after each time.
 * @param {string} path
 */
function cachePolicy(path) {
  return path.startsWith('/_next/static/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/**
 * Data and their format are public, and pages of other sites may read them.
 * @param {string} path
 */
function isForOthers(path) {
  return /^\/(data|schema)\//.test(path)
}

/**
 * Says whether an address ends in a slash that ours do not have. Plain names only: a `//host/` must not
 * become a redirection to another site.
 * @param {string} path
 */
function isFolderAddress(path) {
  return /^(\/[\w.~-]+)+\/$/.test(path)
}

/**
 * Serves a folder of built pages to this machine only.
 * @param {string} folder
 * @param {{ port: number, orNext?: boolean }} options port 0 takes any free one; orNext moves on from one in use
 * @returns {Promise<{ origin: string, port: number, close: () => Promise<void> }>}
 */
export async function serve(folder, { port, orNext = false }) {
  const server = createServer(createHandler(folder))
  const taken = await listen(server, port, orNext ? 20 : 0)
  return {
    origin: `http://127.0.0.1:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} tries how many ports after the first may be tried
 * @returns {Promise<number>}
 */
function listen(server, port, tries) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => {
      const next = error.code === 'EADDRINUSE' && tries > 0 && port < 65535
      if (next) resolve(listen(server, port + 1, tries - 1))
      else reject(error)
    }
    server.once('error', failed)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
