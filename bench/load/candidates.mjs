import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { workFolder } from '../../scripts/lib/paths.mjs'
import { precompress } from '../../scripts/lib/precompress.mjs'
import { pageContent } from './page-content.mjs'
import { shell, staticBody } from './static-page.mjs'

/**
 * A page to be measured.
 * @typedef {object} Candidate
 * @property {string} name
 * @property {string} folder that is served
 * @property {string} path
 * @property {string} [chip] a chip's selector; absent where nothing can be pressed
 */

const peers = fileURLToPath(new URL('../peers/load/', import.meta.url))

const BUNDLED = [
  { name: 'React + Chart.js', entry: 'react-chartjs.jsx' },
  { name: 'React + Recharts', entry: 'react-recharts.jsx' },
  { name: 'vega-lite', entry: 'vega-lite.mjs' },
  { name: 'ECharts, plainly', entry: 'echarts.mjs' },
  { name: 'ECharts fetched by the click', entry: 'echarts-by-click.mjs' },
]

/**
 * Builds the peers' pages, compressed as ours are.
 * @returns {Promise<Candidate[]>}
 */
export async function peerPages() {
  const content = pageContent()
  const folder = join(workFolder, 'bench-load')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // From the peers' folder, where it is installed only when a bench is run.
  const tool = new URL('../peers/load/bundle-pages.mjs', import.meta.url).href
  const { bundlePages } = await import(tool)
  await bundlePages(
    BUNDLED.map(({ entry }) => entry),
    content,
    folder,
  )
  const still = staticBody(content)
  writeFileSync(join(folder, 'static.html'), shell(still))
  for (const { entry } of BUNDLED) {
    const name = entry.replace(/\.\w+$/, '')
    const body = name === 'echarts-by-click' ? still : ''
    writeFileSync(
      join(folder, `${name}.html`),
      shell(`${body}<script type="module" src="/${name}.js"></script>`),
    )
  }
  const observable = observablePage(content, folder)
  await precompress(folder)
  const chip = '[data-chip]'
  return [
    { name: 'static HTML + SVG, by hand', folder, path: '/static' },
    ...BUNDLED.map(({ name, entry }) => ({
      name,
      folder,
      path: `/${entry.replace(/\.\w+$/, '')}`,
      chip,
    })),
    { name: 'Observable Framework', folder: observable, path: '/index', chip },
  ]
}

/**
 * Built by its own command; answers with the folder that it made.
 * @param {import('./page-content.mjs').PageContent} content
 * @param {string} folder
 * @throws where its build fails
 */
function observablePage(content, folder) {
  const source = join(folder, 'observable')
  cpSync(join(peers, 'pages/observable'), source, { recursive: true })
  symlinkSync(join(peers, 'node_modules'), join(source, 'node_modules'), 'junction')
  writeFileSync(join(source, 'src/content.js'), `export const content = ${JSON.stringify(content)}`)
  const bin = join(peers, 'node_modules/@observablehq/framework/dist/bin/observable.js')
  const { status, stderr } = spawnSync(process.execPath, [bin, 'build'], {
    cwd: source,
    encoding: 'utf8',
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true' },
  })
  if (status !== 0) throw new Error(`Observable Framework did not build: ${stderr}`)
  return join(source, 'dist')
}
