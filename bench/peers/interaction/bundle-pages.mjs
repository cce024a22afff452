import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Pages as a build for visitors makes them: one script each, minified, and an empty document around it.
 * @param {readonly string[]} sources files of this folder
 * @param {string} folder where `<name>.html` and `<name>.js` are put
 */
export async function bundlePages(sources, folder) {
  await mkdir(folder, { recursive: true })
  await build({
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    entryPoints: [...sources],
    outdir: folder,
    entryNames: '[name]',
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  for (const source of sources) {
    const name = source.replace(/^.*\/|\.[a-z]+$/g, '')
    const script = `<script type="module" src="./${name}.js"></script>`
    await writeFile(
      join(folder, `${name}.html`),
      `<!doctype html><title>${name}</title><body>${script}`,
    )
  }
}
