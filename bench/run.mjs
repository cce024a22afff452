// npm run bench [-- kernels memory load lighthouse interaction import serve]: measures, prints, and writes a section of RESULTS.md. Only differing answers make it fail, never a time.
import { bundle } from './bundle.mjs'
import { benchImport } from './import/bench-import.mjs'
import { installPeers } from './install-peers.mjs'
import { benchInteraction } from './interaction/bench-interaction.mjs'
import { benchKernels } from './kernels/bench-kernels.mjs'
import { benchLighthouse } from './lighthouse/bench-lighthouse.mjs'
import { benchLoad } from './load/bench-load.mjs'
import { benchMemory } from './memory/bench-memory.mjs'
import { benchServe } from './serve/bench-serve.mjs'
import { writeSection } from './write-section.mjs'

const product = () => {
  installPeers()
  return bundle('kernels/product.ts')
}

/** @type {Record<string, () => Promise<string>>} what is measured, by the name given on the command line; each answers Markdown */
const benches = {
  kernels: async () => benchKernels(await product()),
  memory: async () => benchMemory(await product()),
  load: async () => {
    installPeers('load')
    return benchLoad()
  },
  lighthouse: async () => {
    installPeers('lighthouse')
    return benchLighthouse()
  },
  interaction: async () => {
    installPeers('interaction')
    return benchInteraction((await product()).product.seededDatasetFile)
  },
  import: benchImport,
  serve: benchServe,
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
