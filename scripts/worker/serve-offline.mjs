/**
 * @typedef {Event & { waitUntil: (done: Promise<unknown>) => void }} WorkerEvent
 * @typedef {WorkerEvent & { request: Request, respondWith: (answer: Promise<Response>) => void }} Asked
 * @typedef {WorkerEvent & { data: unknown }} Told
 * @typedef {{
 *   addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void
 *   addEventListener(type: 'fetch', listener: (event: Asked) => void): void
 *   addEventListener(type: 'message', listener: (event: Told) => void): void
 *   location: { origin: string }
 *   clients: { claim: () => Promise<void> }
 *   skipWaiting: () => Promise<void>
 * }} WorkerScope
 */

/**
 * The service worker: answers from the files of one version, whole, whether there is a network or not.
 * The build writes this function's own text into sw.js, so it uses nothing from outside itself.
 * @param {WorkerScope} worker the worker's global scope
 * @param {string} version names the store of this version
 * @param {Record<string, string>} files each path of this version, with the SHA-256 of what it holds
 */
export function serveOffline(worker, version, files) {
  const prefix = 'zonescope-'
  const store = `${prefix}${version}`
  // Slices of the Chinese font: a hundred files, of which a visit needs a few. Their names change with their content.
  const fonts = 'fonts-zonescope'
  const missingPage = '/404.html'
  const anyHeaders = { ignoreVary: true }

  worker.addEventListener('install', (event) => event.waitUntil(fill()))
  worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
  worker.addEventListener('message', (event) => {
    if (event.data === 'take-over') event.waitUntil(worker.skipWaiting())
    if (Array.isArray(event.data)) event.waitUntil(Promise.all(event.data.map(keepFont)))
  })
  worker.addEventListener('fetch', (event) => {
    const answer = answerTo(event.request)
    if (answer) event.respondWith(answer)
  })

  /** All of a version or none of it: one file that cannot be had, and the version before stays. */
  async function fill() {
    const cache = await caches.open(store)
    await Promise.all(
      Object.entries(files).map(async ([path, digest]) => {
        const held = await caches.match(keyOf(path), anyHeaders)
        await cache.put(keyOf(path), held ?? (await fetched(path, digest)))
      }),
    )
  }

  /**
   * A host that is being updated may hand out files of two versions: only the right bytes are taken.
   * @param {string} path
   * @param {string} digest
   */
  async function fetched(path, digest) {
    const response = await fetch(path, { cache: 'no-cache' })
    const body = await response.arrayBuffer()
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
    const found = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
    if (found !== digest) throw new Error(`${path} is not of version ${version}`)
    const headers = new Headers(response.headers)
    // The bytes have been unpacked already.
    headers.delete('Content-Encoding')
    headers.delete('Content-Length')
    return new Response(body, { status: path === missingPage ? 404 : 200, headers })
  }

  /** The version before stays for pages of it that are still open. */
  async function takeOver() {
    const versions = (await caches.keys()).filter((name) => name.startsWith(prefix))
    await Promise.all(versions.slice(0, -2).map((name) => caches.delete(name)))
    await worker.clients.claim()
  }

  /** @param {Request} request */
  function answerTo(request) {
    const { origin, pathname } = new URL(request.url)
    if (request.method !== 'GET' || origin !== worker.location.origin) return null
    if (request.mode === 'navigate') return page(pathname, request)
    if (Object.hasOwn(files, pathname)) return stored(pathname, request)
    return pathname.startsWith('/_next/static/') ? named(pathname, request) : null
  }

  /**
   * What is asked of a page stands in its query, which the stored page reads by itself.
   * @param {string} pathname
   * @param {Request} request
   */
  async function page(pathname, request) {
    const path = pathname.replace(/\.html$/, '').replace(/(.)\/$/, '$1')
    if (Object.hasOwn(files, path)) return stored(path, request).catch(notKept)
    try {
      return await fetch(request)
    } catch {
      return stored(missingPage, request).catch(notKept)
    }
  }

  /** A page that the browser has dropped from the store, and no network to have it again. */
  function notKept() {
    const html =
      '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
      '<title>区策镜 Zonescope</title><body style="max-width:34em;margin:4em auto;padding:0 1em;font:18px/1.7 serif">' +
      '<h1 style="font-size:1.3em">这一页没有存在本机，现在也没有网络</h1><p>连上网络后刷新即可；选择都在网址里，不会丢失。</p>' +
      '<div lang="en"><h1 style="font-size:1.3em">This page is not kept here, and there is no network</h1>' +
      '<p>Reload it once there is one; what you chose is in the address and is not lost.</p></div>'
    const headers = {
      'Content-Type': 'text/html;charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    }
    return new Response(html, { status: 503, headers })
  }

  /**
   * @param {string} path
   * @param {Request} request
   */
  async function stored(path, request) {
    const cache = await caches.open(store)
    const held = await cache.match(keyOf(path), anyHeaders)
    if (held) return held
    // Dropped by the browser, or by somebody who cleared a part: kept again, where it is still to be had.
    try {
      const response = await fetched(path, files[path] ?? '')
      await cache.put(keyOf(path), response.clone())
      return response
    } catch {
      return fetch(request)
    }
  }

  /**
   * A file named after its content, such as a part of the version before: the same in any store.
   * @param {string} path
   * @param {Request} request
   */
  async function named(path, request) {
    const held = await caches.match(path, { ...anyHeaders, ignoreSearch: true })
    if (held) return held
    const response = await fetch(request)
    if (path.endsWith('.woff2') && response.ok) {
      const cache = await caches.open(fonts)
      await cache.put(path, response.clone())
    }
    return response
  }

  /** @param {unknown} address one that the page had loaded before this worker was there */
  async function keepFont(address) {
    const { origin, pathname } = new URL(String(address))
    if (origin !== worker.location.origin || !pathname.endsWith('.woff2')) return
    if (!Object.hasOwn(files, pathname)) await named(pathname, new Request(pathname))
  }

  /**
   * What a path holds is part of its name in a store: a file of another version is never found under it.
   * @param {string} path
   */
  function keyOf(path) {
    return `${path}?${files[path]}`
  }
}
