import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes into every page of a folder what it may load and run: its own files, and those scripts between its tags that
 * stand there now, each by its SHA-256. A page that says so itself needs no host that does.
 * @param {string} folder
 * @returns {Promise<number>} how many pages have a policy now
 */
export async function writePolicies(folder) {
  const entries = await readdir(folder, { recursive: true, encoding: 'utf8' })
  const pages = entries.filter((path) => path.endsWith('.html'))
  for (const page of pages) {
    const path = join(folder, page)
    await writeFile(path, withPolicy(await readFile(path, 'utf8')))
  }
  return pages.length
}

/**
 * A page with its policy as the first thing in its head, since what comes before it is not held to it.
 * @param {string} html
 * @throws where there is no head, or a handler is written into a tag, which no digest can allow
 */
export function withPolicy(html) {
  const handler = / on[a-z]+="/.exec(html.replace(/<script[\s\S]*?<\/script>/g, ''))
  if (handler) throw new Error(`A page has a handler in a tag:${handler[0]}`)
  const head = /<head[^>]*>/.exec(html)
  if (!head) throw new Error('A page has no head to put its policy into.')
  const at = head.index + head[0].length
  const policy = policyOf(inlineScripts(html))
  return `${html.slice(0, at)}<meta http-equiv="Content-Security-Policy" content="${policy}"/>${html.slice(at)}`
}

/**
 * Scripts that stand in the page itself; what is only data is not run.
 * @param {string} html
 */
function inlineScripts(html) {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].flatMap(
    ([, attributes = '', text = '']) =>
      / src=/.test(attributes) || / type="application\/(?:ld\+)?json"/.test(attributes)
        ? []
        : [text],
  )
}

/** @param {string[]} scripts */
function policyOf(scripts) {
  const digests = new Set(
    scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  )
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...digests].join(' '),
    // React writes style attributes, and drawn charts have theirs.
    "style-src 'self' 'unsafe-inline'",
    // Previews and pictures are made in the browser; a picture drawn by itself carries its fonts.
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    // Nothing that a reader brings can leave.
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ')
}
