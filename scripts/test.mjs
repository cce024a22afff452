// npm test: every check and test in order, closed by one line "N passed, N failed".
// Names of steps as arguments run those alone: node scripts/test.mjs types lint
import { addCounts, closingLine, countCheck } from './lib/counts.mjs'
import { testSteps } from './lib/test-steps.mjs'

const names = process.argv.slice(2)
const unknown = names.filter((name) => !Object.hasOwn(testSteps, name))
if (unknown.length > 0) {
  console.error(`No step "${unknown[0]}". Steps: ${Object.keys(testSteps).join(', ')}.`)
  process.exit(2)
}

/** @type {Map<string, import('./lib/counts.mjs').Counts>} */
const results = new Map()
for (const [name, step] of Object.entries(testSteps)) {
  if (names.length > 0 && !names.includes(name)) continue
  console.log(`\n── ${step.title} ${'─'.repeat(60 - step.title.length)}`)
  results.set(name, await run(step))
}

console.log('\n')
for (const [name, counts] of results) {
  console.log(`${(testSteps[name]?.title ?? name).padEnd(18)}${closingLine(counts)}`)
}
const total = addCounts([...results.values()])
console.log(`\n${closingLine(total)}`)
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0

/**
 * A step that cannot run has failed, and the ones after it still get their turn.
 * @param {import('./lib/test-steps.mjs').Step} step
 */
async function run(step) {
  if (step.needs && (results.get(step.needs)?.failed ?? 0) > 0) {
    console.error(`Not run, since this failed: ${testSteps[step.needs]?.title}`)
    return countCheck(1)
  }
  try {
    return await step.run()
  } catch (error) {
    console.error(error)
    return countCheck(1)
  }
}
