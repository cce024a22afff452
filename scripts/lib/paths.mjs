import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where the build puts the pages. */
export const outFolder = join(root, 'out')

/** Reports and unpacked tools; not under version control. */
export const workFolder = join(root, '.zonescope')

/**
 * The script behind an installed tool's command, to be run by Node itself:
 * the shims in node_modules/.bin differ between systems.
 * @param {string} packageName
 * @param {string} [command]
 */
export function toolPath(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName)
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : bin[command]
  if (!script) throw new Error(`${packageName} has no command "${command}".`)
  return join(folder, script)
}
