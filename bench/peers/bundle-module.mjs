import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * @param {string} entry
 * @param {string} outfile
 */
export async function bundleModule(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    alias: { '@': fileURLToPath(new URL('../../', import.meta.url)) },
    logLevel: 'warning',
  })
}
