import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

/**
 * Runs a Node script in the repository, its output on this screen, and answers with its exit code.
 * Every tool is started here, so that none of them phones home.
 * @param {string[]} args the script and its arguments
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>}
 */
export function runNode(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => child.kill(signal)
  process.on('SIGINT', passOn).on('SIGTERM', passOn)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn)
      resolve(code ?? 1)
    })
  })
}
