// npm run bench [kernels] [import]: measures, prints, and writes a section of RESULTS.md. Only differing answers make it fail, never a time.
import { bundle } from './bundle.mjs'
import { benchImport } from './import/bench-import.mjs'
import { installPeers } from './install-peers.mjs'
import { benchKernels } from './kernels/bench-kernels.mjs'
import { writeSection } from './write-section.mjs'

/** @type {Record<string, () => Promise<string>>} what is measured, by the name given on the command line; each answers Markdown */
const benches = {
  kernels: async () => {
    installPeers()
    return benchKernels(await bundle('kernels/product.ts'))
  },
  import: benchImport,
}

const names = process.argv.slice(2)
const unknown = names.find((name) => !Object.hasOwn(benches, name))
if (unknown !== undefined) {
  console.error(`No bench "${unknown}". Benches: ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
for (const name of names.length > 0 ? names : ['kernels']) {
  const text = await /** @type {() => Promise<string>} */ (benches[name])()
  console.log(`\n${text}`)
  writeSection(name, text)
}
