import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { precompress } from './precompress.mjs'
import { serve } from './serve.mjs'

const folder = mkdtempSync(join(tmpdir(), 'zonescope-serve-'))
const long = 'linkage '.repeat(200)
const files = {
  'index.html': 'entry',
  '404.html': 'missing',
  'zh.html': 'home',
  'zh/compare.html': `compare ${long}`,
  'zh/compare/__next._tree.txt': 'tree',
  '_next/static/chunks/a1b2.js': `// ${long}`,
  'data/six/dataset.json': '{}',
  'data/six/CITATION.cff': 'cff-version: 1.2.0',
  '.build-stamp': 'digest',
}
let server: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  await precompress(folder)
  server = await serve(folder, { port: 0 })
})

afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const get = (path: string, init?: RequestInit) =>
  fetch(server.origin + path, { redirect: 'manual', ...init })

test.each([
  ['/', 'entry'],
  ['/zh', 'home'],
  ['/zh/compare?zones=hz', `compare ${long}`],
])('%s is a page without .html in its address', async (path, content) => {
  const response = await get(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8')
  expect(await response.text()).toBe(content)
})

test.each(['/nowhere', '/zh/nowhere.html', '/404', '/.build-stamp', '/_next/static/gone.js'])(
  '%s is not found, and says so with our page',
  async (path) => {
    const response = await get(path)
    expect(response.status).toBe(404)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toBe('missing')
  },
)

test('a path that climbs out of the folder is not found', async () => {
  const status = await new Promise((resolve, reject) => {
    // fetch would tidy the path up before sending it
    const { hostname, port } = new URL(server.origin)
    ask({ hostname, port, path: '/../../../../etc/passwd' }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
  expect(status).toBe(404)
})

test('files named by their content may be kept for ever, pages are asked after', async () => {
  const script = await get('/_next/static/chunks/a1b2.js')
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  const page = await get('/zh')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const etag = page.headers.get('etag') ?? ''
  expect((await get('/zh', { headers: { 'If-None-Match': etag } })).status).toBe(304)
})

test.each(['br', 'gzip'])('a page comes compressed as %s', async (encoding) => {
  const response = await get('/zh/compare', { headers: { 'Accept-Encoding': encoding } })
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(response.headers.get('vary')).toBe('Accept-Encoding')
  expect(await response.text()).toBe(files['zh/compare.html'])
})

test('every answer carries the safety headers', async () => {
  for (const path of ['/', '/zh/compare', '/nowhere']) {
    const { headers } = await get(path)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
  }
})

test('an address with a slash at its end leads to the one without, on this site only', async () => {
  const response = await get('/zh/compare/?zones=hz')
  expect(response.status).toBe(308)
  expect(response.headers.get('location')).toBe('/zh/compare?zones=hz')
  expect((await get('//example.org/')).status).toBe(404)
})

test('pages of other sites may read the data, and nothing else', async () => {
  const allowed = async (path: string) =>
    (await get(path)).headers.get('access-control-allow-origin')
  expect(await allowed('/data/six/dataset.json')).toBe('*')
  for (const path of ['/zh', '/zh/compare?x=/data/', '/nowhere', '/data/nowhere.json'])
    expect([path, await allowed(path)]).toEqual([path, path.startsWith('/data/') ? '*' : null])
  const citation = await get('/data/six/CITATION.cff')
  expect(citation.headers.get('content-type')).toBe('application/yaml;charset=utf-8')
})

test('nothing can be sent to it', async () => {
  expect((await get('/zh', { method: 'POST' })).status).toBe(405)
})

test('text says that it is UTF-8', async () => {
  const response = await get('/zh/compare/__next._tree.txt')
  expect(response.headers.get('content-type')).toBe('text/plain;charset=utf-8')
})

test('a port in use is passed over when allowed, and an error when not', async () => {
  const other = await serve(folder, { port: server.port, orNext: true })
  expect(other.port).toBeGreaterThan(server.port)
  await other.close()
  await expect(serve(folder, { port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
