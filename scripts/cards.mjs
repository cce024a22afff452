// npm run cards: the pictures that pages have where their addresses are passed on, and the icons, drawn anew into public/.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createViteServer } from 'vitest/node'
import { ICONS } from './lib/icons.mjs'
import { openPainter } from './lib/paint-svg.mjs'
import { palettePng } from './lib/palette-png.mjs'
import { root } from './lib/paths.mjs'

const vite = await createViteServer({
  root,
  configFile: join(root, 'vitest.config.ts'),
  server: { middlewareMode: true, ws: false },
  logLevel: 'error',
})
const painter = await openPainter()
try {
  const { cardPictures } = await vite.ssrLoadModule('/app/cards.ts')
  const { withCardMark } = await vite.ssrLoadModule('/app/card-mark.ts')
  const { DEFAULT_DATASET } = await vite.ssrLoadModule('/data/catalog.ts')
  for (const { address, svg, alt } of cardPictures(DEFAULT_DATASET)) {
    await write(address, withCardMark(palettePng(await painter.paint(svg)), { svg, alt }))
  }
  for (const { address, svg } of ICONS) await write(address, palettePng(await painter.paint(svg)))
} finally {
  await painter.close()
  await vite.close()
}

/**
 * @param {string} address
 * @param {Uint8Array} content
 */
async function write(address, content) {
  const path = join(root, 'public', address)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
  console.log(`${address}  ${content.length} bytes`)
}
