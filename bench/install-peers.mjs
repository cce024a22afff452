import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const peers = fileURLToPath(new URL('./peers/', import.meta.url))
const lock = `${peers}package-lock.json`
const installed = `${peers}node_modules/.package-lock.json`

/**
 * Installs what we are measured against, in its own folder, from its own lockfile; nothing where that is done.
 * @throws where npm fails
 */
export function installPeers() {
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.log('Installing the peers into bench/peers/node_modules …')
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: peers,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm ci in bench/peers failed.')
}
