import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * Installs what we are measured against or with, in its own folder, from its own lockfile; nothing where that is done.
 * @param {string} [folder] within bench/peers
 * @throws where npm fails
 */
export function installPeers(folder = '.') {
  const peers = fileURLToPath(new URL(`./peers/${folder}/`, import.meta.url))
  const lock = `${peers}package-lock.json`
  const installed = `${peers}node_modules/.package-lock.json`
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.log(`Installing the peers into ${peers}node_modules …`)
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: peers,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ci in ${peers} failed.`)
}
