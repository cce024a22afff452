import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const PAGES = ['', '/compare', '/pair', '/zone', '/themes', '/linkages', '/source', '/datasets']
const LOCALES = ['zh', 'en']

/**
 * What readers ask for: pages in both languages, all that these name as scripts and styles, the dataset with its files,
 * and now and then an address that is not there. Page by page, as visits come.
 * @param {string} folder of built pages
 * @returns {Promise<string[]>} addresses
 */
export async function requestMix(folder) {
  /** @type {{ datasets: { files: { address: string }[] }[] }} */
  const { datasets } = JSON.parse(await readFile(join(folder, 'data/index.json'), 'utf8'))
  const data = datasets.flatMap(({ files }) => files.map(({ address }) => address))
  const visits = await Promise.all(
    LOCALES.flatMap((locale) =>
      PAGES.map(async (page, i) => {
        const html = await readFile(join(folder, `${locale}${page}.html`), 'utf8')
        const parts = [...html.matchAll(/(?:src|href)="(\/_next\/static\/[^"]+)"/g)]
        const named = new Set(parts.map(([, address = '']) => address))
        // Some come with a view in the address, which a server need not know of.
        const query = i % 2 === 0 ? '' : '?zones=hangzhou~ningbo'
        return [`/${locale}${page}${query}`, ...named, ...data.slice(i, i + 1)]
      }),
    ),
  )
  return [...visits.flat(), '/zh/nowhere']
}
