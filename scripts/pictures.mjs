// npm run pictures [-- BEFORE [AFTER]] [--accept] [--out FOLDER]: compares pictures, the golden files with what the code draws now
// unless two folders or commits are named. Ends with 0 where all are the same, 2 where some differ, 1 where some could not be compared.
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createViteServer } from 'vitest/node'
import { acceptPictures } from './lib/golden/accept-pictures.mjs'
import { changesPage } from './lib/golden/changes-page.mjs'
import { comparePictures } from './lib/golden/compare-pictures.mjs'
import { drawPictures } from './lib/golden/draw-pictures.mjs'
import { exitCodeOf, outcomeLines } from './lib/golden/outcome.mjs'
import { folderSet, goldenSet, namedSet } from './lib/golden/picture-sets.mjs'
import { openPainter } from './lib/paint-svg.mjs'
import { root, workFolder } from './lib/paths.mjs'

try {
  process.exitCode = await compare(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** @typedef {Awaited<ReturnType<typeof openPainter>>} Painter */

/** @param {string[]} args */
async function compare(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { accept: { type: 'boolean' }, out: { type: 'string' } },
  })
  const [beforeName, afterName] = positionals
  if (positionals.length > 2) throw new Error('At most two sets of pictures: before, after.')
  if (values.accept && beforeName) throw new Error('Only what is drawn now can be accepted.')
  const out = resolve(values.out ?? join(workFolder, 'pictures'))

  const before = beforeName ? await namedSet(beforeName) : await goldenSet()
  const drawn = afterName ? null : await drawPictures(join(out, 'drawn'))
  const after = afterName ? await namedSet(afterName) : await folderSet('', join(out, 'drawn'))
  for (const failure of drawn?.failures ?? []) console.error(`failed  ${failure}`)
  if (values.accept) {
    if (drawn?.failures.length !== 0) throw new Error('Tests that draw fail: mend these first.')
    const { written, removed } = await acceptPictures(before, after, root)
    console.log(`${written.length} golden files written, ${removed.length} removed.`)
    return 0
  }
  const compared = await comparedBy(before, after)
  const names = { before: beforeName ?? 'golden files', after: afterName ?? 'what is drawn now' }
  const page = join(out, 'index.html')
  await mkdir(out, { recursive: true })
  await writeFile(page, changesPage(compared, names))
  for (const line of outcomeLines(compared)) console.log(line)
  console.log(`Side by side: ${page}`)
  return exitCodeOf(compared)
}

/**
 * @param {import('./lib/golden/picture-sets.mjs').PictureSet} before
 * @param {import('./lib/golden/picture-sets.mjs').PictureSet} after
 */
async function comparedBy(before, after) {
  const vite = await createViteServer({
    root,
    configFile: join(root, 'vitest.config.ts'),
    server: { middlewareMode: true, ws: false },
    logLevel: 'error',
  })
  /** @type {{ opened?: Promise<Painter | null> }} */
  const painter = {}
  try {
    const { parseXml } = await vite.ssrLoadModule('/lib/export/fixtures/parse-xml.ts')
    // The browser starts with the first picture that differs; most often there is none.
    const paint = async (/** @type {string} */ svg) => {
      painter.opened ??= openedPainter()
      return (await painter.opened)?.paint(svg) ?? null
    }
    return await comparePictures(before, after, { read: parseXml, paint })
  } finally {
    await (await painter.opened)?.close()
    await vite.close()
  }
}

/** @returns {Promise<Painter | null>} null, and a word, where there is no browser */
async function openedPainter() {
  try {
    return await openPainter({ needsSong: false })
  } catch (error) {
    console.error(`Not painted: ${error instanceof Error ? error.message : error}`)
    return null
  }
}
