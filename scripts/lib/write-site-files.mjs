import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writes sitemap.xml and robots.txt into a folder of built pages. Both need absolute addresses: without an origin there
 * is neither.
 * @param {string} folder
 * @param {{ origin: string, builtOn: string }} site origin as given to the build; day of the build, ISO
 * @returns {Promise<number>} how many addresses the sitemap names
 */
export async function writeSiteFiles(folder, { origin, builtOn }) {
  if (origin === '') return 0
  const pages = await sitePages(folder)
  await writeFile(join(folder, 'sitemap.xml'), sitemap(pages, builtOn))
  const host = origin.replace(/\/$/, '')
  await writeFile(
    join(folder, 'robots.txt'),
    `User-agent: *\nAllow: /\n\nSitemap: ${host}/sitemap.xml\n`,
  )
  return pages.length
}

/**
 * @typedef {object} SitePage what a page's head says of its address
 * @property {string} address
 * @property {{ language: string, address: string }[]} alternates
 */

/**
 * The pages that name an address of their own, by it: the site map repeats what their heads say.
 * @param {string} folder
 * @returns {Promise<SitePage[]>}
 */
async function sitePages(folder) {
  const entries = await readdir(folder, { recursive: true, encoding: 'utf8' })
  const heads = await Promise.all(
    entries
      .filter((path) => path.endsWith('.html'))
      .map(async (path) => headLinks(await readFile(join(folder, path), 'utf8'))),
  )
  return heads
    .flatMap((links) => {
      const own = links.find(({ rel }) => rel === 'canonical')
      if (!own) return []
      const alternates = links.flatMap(({ rel, hreflang, href }) =>
        rel === 'alternate' && hreflang ? { language: hreflang, address: href } : [],
      )
      return { address: own.href, alternates }
    })
    .sort((a, b) => (a.address < b.address ? -1 : 1))
}

/**
 * The links of a page of ours, their attributes as written: entities stay what they are, fit for XML.
 * @param {string} html
 */
function headLinks(html) {
  const head = html.slice(0, html.indexOf('</head>'))
  return [...head.matchAll(/<link ([^>]*)>/g)].map(([, attributes = '']) => {
    /** @param {string} name */
    const value = (name) => new RegExp(`(?:^| )${name}="([^"]*)"`, 'i').exec(attributes)?.[1] ?? ''
    return { rel: value('rel'), hreflang: value('hreflang'), href: value('href') }
  })
}

/**
 * @param {SitePage[]} pages
 * @param {string} builtOn
 */
function sitemap(pages, builtOn) {
  const urls = pages.map(({ address, alternates }) =>
    [
      '  <url>',
      `    <loc>${address}</loc>`,
      `    <lastmod>${builtOn}</lastmod>`,
      ...alternates.map(
        ({ language, address: to }) =>
          `    <xhtml:link rel="alternate" hreflang="${language}" href="${to}"/>`,
      ),
      '  </url>',
    ].join('\n'),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}
