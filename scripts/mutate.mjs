// npm run mutate [part or file …]: changes the code in small ways, one at a time, and lists the changes that no test notices.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installFolder } from './lib/install-folder.mjs'
import { root, workFolder } from './lib/paths.mjs'
import { runNode } from './lib/run-node.mjs'
import { PARTS } from './mutation/parts.mjs'
import { rowsOf, summaryTable } from './mutation/summary.mjs'

const wanted = process.argv.slice(2)
const unknown = wanted.find((each) => !partOf(each))
if (unknown !== undefined) {
  console.error(
    `Neither a part nor a file of one: "${unknown}". Parts: ${Object.keys(PARTS).join(', ')}.`,
  )
  process.exit(2)
}

const folder = join(root, 'scripts/mutation/stryker')
installFolder(folder)
const names = wanted.length > 0 ? new Set(wanted.map(partOf)) : Object.keys(PARTS)
const tables = []
for (const name of names) {
  const part = /** @type {import('./mutation/parts.mjs').Part} */ (PARTS[String(name)])
  const files = wanted.filter((each) => each !== name && partOf(each) === name)
  const code = await runNode(
    [
      join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
      'run',
      join(folder, 'stryker.config.mjs'),
      '--mutate',
      (files.length > 0 ? files : part.files).join(','),
    ],
    { MUTATED_PART: String(name), MUTATED_ROOM: part.room },
  )
  if (code !== 0) process.exit(code)
  const report = JSON.parse(readFileSync(join(workFolder, 'mutation', `${name}.json`), 'utf8'))
  tables.push(summaryTable(rowsOf(report)))
}
console.log(`\n${tables.join('\n\n')}`)

/**
 * The part that a word of the command line names, or that holds the file it names.
 * @param {string} word
 */
function partOf(word) {
  if (Object.hasOwn(PARTS, word)) return word
  if (word.startsWith('lib/analysis/kernels/')) return 'kernels'
  return Object.keys(PARTS).find((name) => word.startsWith(`${PARTS[name]?.room}/`))
}
