// npm run build: the pages into out/, compressed. With --if-needed only when the sources changed.
import { build, isBuilt } from './lib/build.mjs'

const needed = !process.argv.includes('--if-needed') || !isBuilt()
process.exitCode = needed ? await build() : 0
