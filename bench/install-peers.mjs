import { fileURLToPath } from 'node:url'
import { installFolder } from '../scripts/lib/install-folder.mjs'

/**
 * Installs what we are measured against or with, in its own folder, from its own lockfile; nothing where that is done.
 * @param {string} [folder] within bench/peers
 * @throws where npm fails
 */
export function installPeers(folder = '.') {
  installFolder(fileURLToPath(new URL(`./peers/${folder}/`, import.meta.url)))
}
