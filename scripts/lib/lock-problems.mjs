/**
 * @typedef {object} Manifest
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * An entry of a lock file; that of the root has the manifest's own lists.
 * @typedef {Manifest & { version?: string, resolved?: string, integrity?: string, link?: boolean, license?: string, hasInstallScript?: boolean }} Locked
 */

const LISTS = /** @type {const} */ (['dependencies', 'devDependencies', 'optionalDependencies'])
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/
const REGISTRY = 'https://registry.npmjs.org/'

/**
 * What makes an installation uncertain: a version that is not exact, a lock that says otherwise than the manifest, a
 * package whose content has no digest or that does not come from the registry, and code that runs while installing.
 * @param {Manifest} manifest package.json
 * @param {{ packages: Record<string, Locked> }} lock package-lock.json
 * @param {readonly string[]} mayRun packages known to run something when they are installed
 * @returns {string[]} a sentence each
 */
export function lockProblems(manifest, lock, mayRun = []) {
  const { '': root = {}, ...packages } = lock.packages
  return [
    ...LISTS.flatMap((list) => pinProblems(list, manifest[list] ?? {}, root[list] ?? {}, packages)),
    ...Object.entries(packages).flatMap(([path, each]) => [
      ...originProblems(path, each),
      ...missingProblems(path, each, packages),
      ...(each.hasInstallScript && !mayRun.includes(nameOf(path))
        ? [`${path} runs something when it is installed.`]
        : []),
    ]),
  ]
}

/**
 * @param {string} list
 * @param {Record<string, string>} wanted
 * @param {Record<string, string>} known what the lock file was written for
 * @param {Record<string, Locked>} packages
 */
function pinProblems(list, wanted, known, packages) {
  const gone = Object.keys(known).filter((name) => !(name in wanted))
  return [
    ...gone.map((name) => `The lock file has ${name} among ${list}, the manifest has not.`),
    ...Object.entries(wanted).flatMap(([name, version]) => {
      if (!EXACT.test(version)) return [`${name} is not pinned: ${version}.`]
      const locked = packages[`node_modules/${name}`]?.version
      return known[name] === version && locked === version
        ? []
        : [`${name} is ${version} in the manifest, ${locked ?? 'nothing'} in the lock file.`]
    }),
  ]
}

/**
 * @param {string} path
 * @param {Locked} locked
 */
function originProblems(path, { version = '', resolved, integrity = '', link }) {
  const isElsewhere = link || (resolved !== undefined && !resolved.startsWith(REGISTRY))
  return [
    ...(isElsewhere ? [`${path} does not come from the registry: ${resolved}.`] : []),
    ...(/^sha512-[\w+/]{86}==$/.test(integrity) ? [] : [`${path} has no digest.`]),
    ...(EXACT.test(version) ? [] : [`${path} has no exact version: ${version}.`]),
  ]
}

/**
 * What a package asks for and the lock file lacks: `npm ci` then fails, while `npm install` looks fine.
 * @param {string} path
 * @param {Locked} locked
 * @param {Record<string, Locked>} packages
 */
function missingProblems(path, { dependencies = {}, optionalDependencies = {} }, packages) {
  return Object.keys({ ...dependencies, ...optionalDependencies })
    .filter((name) => !isFound(name, path, packages))
    .map((name) => `${path} asks for ${name}, which the lock file lacks.`)
}

/**
 * Whether a package finds another, as Node does: within itself, then further out.
 * @param {string} name
 * @param {string} from
 * @param {Record<string, Locked>} packages
 */
function isFound(name, from, packages) {
  for (let within = from; ; within = within.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${within === '' ? '' : `${within}/`}node_modules/${name}`]) return true
    if (within === '') return false
  }
}

/** @param {string} path */
function nameOf(path) {
  return path.split('node_modules/').at(-1) ?? path
}
