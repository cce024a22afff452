import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const pages = fileURLToPath(new URL('./pages/', import.meta.url))

/**
 * Bundles the pages' scripts as each library's own guide to production has it: minified, split, without dead code.
 * @param {string[]} entries file names in pages/
 * @param {object} content what all of them show
 * @param {string} outdir
 */
export async function bundlePages(entries, content, outdir) {
  await build({
    entryPoints: entries.map((entry) => pages + entry),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    plugins: [
      {
        name: 'page-content',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^page-content$/ }, () => ({ path: 'content', namespace: 'content' }))
          onLoad({ filter: /.*/, namespace: 'content' }, () => ({
            contents: JSON.stringify(content),
            loader: 'json',
          }))
        },
      },
    ],
  })
}
