import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

const path = fileURLToPath(new URL('./RESULTS.md', import.meta.url))
const HEAD = `# Results

Written by \`npm run bench\`; see [README.md](README.md). Machines differ and are shared: read the ratios, not the milliseconds.
`

/**
 * Puts the results of one bench in the place of its earlier ones; sections of other benches stay.
 * @param {string} name
 * @param {string} text Markdown
 */
export function writeSection(name, text) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const before = existsSync(path) ? readFileSync(path, 'utf8') : HEAD
  const section = `${start}\n\n${text.trim()}\n\n${end}`
  const at = before.indexOf(start)
  const after = before.indexOf(end)
  writeFileSync(
    path,
    at === -1 || after === -1
      ? `${before.trimEnd()}\n\n${section}\n`
      : before.slice(0, at) + section + before.slice(after + end.length),
  )
}

/** The machine in a line, and how busy it was. */
export function machine() {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const load = (loadavg()[0] ?? 0).toFixed(1)
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${platform()} ${release()}, Node ${process.version.slice(1)}; load ${load} at the end`
}
