// npm run dev: the pages while they are worked on, on this machine only.
import { toolPath } from './lib/paths.mjs'
import { runNode } from './lib/run-node.mjs'

const args = ['dev', '--hostname', '127.0.0.1', ...process.argv.slice(2)]
process.exitCode = await runNode([toolPath('next'), ...args])
