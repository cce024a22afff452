// npm run fuzz -- 10 csv: cases nobody has tried yet, for ten minutes, at one door or at all of them.
// One that fails is kept in fuzz/kept-cases.json, which npm test tries from then on.
import { toolPath } from '../scripts/lib/paths.mjs'
import { runNode } from '../scripts/lib/run-node.mjs'

const [minutes = '5', target] = process.argv.slice(2)
if (!(Number(minutes) > 0)) {
  console.error('npm run fuzz -- MINUTES [TARGET]')
  process.exit(2)
}
process.exitCode = await runNode(
  [toolPath('vitest'), 'run', 'fuzz/fuzz.test.ts', '--disable-console-intercept'],
  {
    ZONESCOPE_FUZZ_MINUTES: minutes,
    ...(target && { ZONESCOPE_FUZZ_TARGET: target }),
  },
)
