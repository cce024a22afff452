import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package whose code or font reaches a browser. */
export interface ShippedPackage {
  name: string
  version: string
  /** SPDX expression. */
  licence: string
  /** As the lock file has it: `sha512-` and base64. */
  integrity: string
  /** The licence itself, and what else it asks to be passed on; empty where the package has none. */
  text: string
}

interface Locked {
  version?: string
  license?: string
  integrity?: string
  dependencies?: Record<string, string>
}

type LockedPackages = Readonly<Record<string, Locked>>

/** Dependencies that only serve the pages or run while they are built, and those of Next's own that do. */
const STAYING = new Set([
  'sirv',
  '@next/env',
  'baseline-browser-mapping',
  'caniuse-lite',
  'client-only',
  'postcss',
  'styled-jsx',
])

/**
 * The packages that reach a browser, by name; of two versions both.
 *
 * @param root folder of package-lock.json and node_modules
 */
export function shippedPackages(root = process.cwd()): ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: LockedPackages
  }
  const found = new Set<string>()
  const visit = (from: string) => {
    for (const name of Object.keys(packages[from]?.dependencies ?? {})) {
      const path = folderOf(name, from, packages)
      if (path === null || found.has(path) || STAYING.has(name) || isTypes(name)) continue
      found.add(path)
      visit(path)
    }
  }
  visit('')
  return [...found]
    .map((path) => {
      const { version = '', license = '', integrity = '' } = packages[path] ?? {}
      return {
        name: path.split('node_modules/').at(-1) ?? path,
        version,
        licence: license.replace(/^\((.*)\)$/, '$1'),
        integrity,
        text: licenceText(join(root, path)),
      }
    })
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1))
}

/** The licence of our own code. */
export function ownLicence(root = process.cwd()): string {
  return readFileSync(join(root, 'LICENSE'), 'utf8').trim()
}

/** Types are gone once compiled. */
function isTypes(name: string): boolean {
  return name.startsWith('@types/') || name === 'undici-types'
}

/** Where a package finds another, as Node does: within itself, then further out. */
function folderOf(name: string, from: string, packages: LockedPackages): string | null {
  for (let within = from; ; within = within.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    const path = `${within === '' ? '' : `${within}/`}node_modules/${name}`
    if (packages[path]) return path
    if (within === '') return null
  }
}

function licenceText(folder: string): string {
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)([-.]\w+)*$/i.test(file))
    .filter((file) => !/\.(js|json)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim())
    .join('\n\n')
}
