import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * A TypeScript file of this folder as a module, bundled as the product's build would: no wrappers in the way of what is measured.
 * @param {string} file
 */
export async function bundle(file) {
  // From the peers' folder, where it is installed only when a bench is run.
  const tool = new URL('./peers/bundle-module.mjs', import.meta.url).href
  const { bundleModule } = await import(tool)
  const folder = await mkdtemp(join(tmpdir(), 'zonescope-bench-'))
  try {
    const outfile = join(folder, 'bundle.mjs')
    await bundleModule(fileURLToPath(new URL(file, import.meta.url)), outfile)
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, { recursive: true })
  }
}
