import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildStamp } from './build-stamp.mjs'
import { outFolder, root, toolPath } from './paths.mjs'
import { precompress } from './precompress.mjs'
import { runNode } from './run-node.mjs'
import { writePolicies } from './write-policies.mjs'
import { writeServiceWorker } from './write-service-worker.mjs'
import { writeSiteFiles } from './write-site-files.mjs'

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
  // One day for all that is built, also where midnight passes meanwhile.
  const seconds = Number(process.env.SOURCE_DATE_EPOCH) || Math.floor(Date.now() / 1000)
  const settings = { ZONESCOPE_BUILD: version, SOURCE_DATE_EPOCH: String(seconds) }
  const code = await runNode([toolPath('next'), 'build'], settings)
  if (code !== 0) return code
  const builtOn = new Date(seconds * 1000).toISOString().slice(0, 10)
  await writeSiteFiles(outFolder, { origin: process.env.ZONESCOPE_ORIGIN ?? '', builtOn })
  await writePolicies(outFolder)
  const offline = await writeServiceWorker(outFolder, version)
  const count = await precompress(outFolder)
  await writeFile(stampFile, stamp)
  console.log(`Version ${version}: ${offline} files to read offline; compressed ${count}.`)
  return 0
}
