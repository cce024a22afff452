import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildStamp } from './build-stamp.mjs'
import { outFolder, root, toolPath } from './paths.mjs'
import { precompress } from './precompress.mjs'
import { runNode } from './run-node.mjs'
import { writeServiceWorker } from './write-service-worker.mjs'

// Inside out/, so that whatever replaces the pages removes the claim about them too.
const stampFile = join(outFolder, '.build-stamp')

/** Says whether out/ was built from the sources as they are now. */
export function isBuilt() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === buildStamp(root)
}

/**
 * Builds the pages into out/ and compresses them; answers with an exit code.
 * @returns {Promise<number>}
 */
export async function build() {
  // Taken before: a file saved during the build is then seen as newer.
  const stamp = buildStamp(root)
  const version = stamp.slice(0, 8)
  const code = await runNode([toolPath('next'), 'build'], { ZONESCOPE_BUILD: version })
  if (code !== 0) return code
  const offline = await writeServiceWorker(outFolder, version)
  const count = await precompress(outFolder)
  await writeFile(stampFile, stamp)
  console.log(`Version ${version}: ${offline} files to read offline; compressed ${count}.`)
  return 0
}
