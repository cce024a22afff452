import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a browser of today fetches for a page before anyone does anything: bytes as they are served, compressed.
 * @typedef {object} FirstLoad
 * @property {number} html with the styles that stand in it
 * @property {number} script without what only old browsers take, and without what comes in the idle time
 * @property {number} css files of styles, without which nothing is painted
 */

/** @typedef {'html' | 'script'} Part */

/**
 * @param {string} folder of built pages
 * @param {string} page its address, `/zh/compare`
 * @returns {FirstLoad}
 * @throws where the page, or a file it names, is not there; or where it names no script, and so was misread
 */
export function firstLoad(folder, page) {
  const file = page === '/' ? '/index.html' : `${page}.html`
  const html = readFileSync(join(folder, file), 'utf8')
  const tags = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].map(([tag]) => tag)
  const scripts = tags.filter(
    (tag) => (tag.startsWith('<script') && !/\bnomodule\b/i.test(tag)) || isPreload(tag, 'script'),
  )
  const styles = tags.filter((tag) => attribute(tag, 'rel') === 'stylesheet')
  const sizeOf = (/** @type {string[]} */ some) =>
    [...new Set(some.flatMap(addressOf))].reduce((sum, path) => sum + served(folder, path), 0)
  const load = { html: served(folder, file), script: sizeOf(scripts), css: sizeOf(styles) }
  if (load.script === 0)
    throw new Error(`${page} has no script: its tags are written otherwise now.`)
  return load
}

/**
 * What of a page is over its budget, in a sentence each.
 * @param {string} page
 * @param {FirstLoad} load
 * @param {Record<Part, number>} budget
 * @returns {string[]}
 */
export function overBudget(page, load, budget) {
  return /** @type {Part[]} */ (Object.keys(budget)).flatMap((part) => {
    const over = load[part] - budget[part]
    return over > 0
      ? [`${page}: ${part} ${kB(load[part])}, ${kB(over)} over its budget of ${kB(budget[part])}`]
      : []
  })
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/**
 * @param {string} tag
 * @param {string} as
 */
function isPreload(tag, as) {
  return attribute(tag, 'rel') === 'preload' && attribute(tag, 'as') === as
}

/** @param {string} tag */
function addressOf(tag) {
  const address = attribute(tag, 'src') ?? attribute(tag, 'href')
  return address ? [address] : []
}

/**
 * @param {string} tag
 * @param {string} name
 */
function attribute(tag, name) {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]
}

/**
 * Compressed where that is worth it, as the server sends it.
 * @param {string} folder
 * @param {string} path
 */
function served(folder, path) {
  const file = join(folder, path)
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
}
