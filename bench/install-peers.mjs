import { fileURLToPath } from 'node:url'
import { installFolder } from '../scripts/lib/install-folder.mjs'

const peers = fileURLToPath(new URL('./peers/', import.meta.url))

/** Installs what we are measured against, in its own folder. */
export function installPeers() {
  installFolder(peers)
}
