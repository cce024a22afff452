import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Locked, lockProblems, type Manifest } from './lock-problems.mjs'
import { root } from './paths.mjs'

interface Lock {
  packages: Record<string, Locked>
}

function read(folder: string): { manifest: Manifest & { overrides?: object }; lock: Lock } {
  const parsed = (name: string) => JSON.parse(readFileSync(join(root, folder, name), 'utf8'))
  return { manifest: parsed('package.json'), lock: parsed('package-lock.json') }
}

const own = read('')

describe('what is installed is certain:', () => {
  test('of the product, of which nothing runs while it is installed', () => {
    expect(Object.keys(own.lock.packages).length).toBeGreaterThan(100)
    expect(lockProblems(own.manifest, own.lock)).toEqual([])
  })

  test('of the programs it is measured against', () => {
    const { manifest, lock } = read('bench/peers')
    expect(lockProblems(manifest, lock, ['esbuild'])).toEqual([])
  })

  test('also where a version is forced on a package of packages', () => {
    const forced = JSON.stringify(own.manifest.overrides).matchAll(/:"([^"]+)"/g)
    for (const [, version] of forced) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

describe('it is noticed', () => {
  const digest = `sha512-${'a'.repeat(86)}==`
  const sound = (): { manifest: Manifest; lock: Lock } => ({
    manifest: { dependencies: { one: '1.2.3' } },
    lock: {
      packages: {
        '': { dependencies: { one: '1.2.3' } },
        'node_modules/one': { version: '1.2.3', integrity: digest, dependencies: { two: '^2' } },
        'node_modules/one/node_modules/two': { version: '2.0.1', integrity: digest },
      },
    },
  })
  const problemsWith = (change: (each: ReturnType<typeof sound>) => void) => {
    const each = sound()
    change(each)
    return lockProblems(each.manifest, each.lock)
  }
  const one = ({ lock }: { lock: Lock }) => lock.packages['node_modules/one'] as Locked

  test('when all is well, by silence', () => {
    expect(problemsWith(() => {})).toEqual([])
  })

  test.each(['^1.2.3', '~1.2.3', '1.x', '*', 'latest', 'github:some/one', 'file:../one', ''])(
    'that a version is not pinned: “%s”',
    (version) => {
      const change = ({ manifest }: { manifest: Manifest }) => {
        manifest.dependencies = { one: version }
      }
      expect(problemsWith(change)).toEqual([`one is not pinned: ${version}.`])
    },
  )

  test('that the lock file was written for another manifest', () => {
    const newer = problemsWith(({ manifest }) => {
      manifest.dependencies = { one: '1.2.4' }
    })
    expect(newer).toEqual(['one is 1.2.4 in the manifest, 1.2.3 in the lock file.'])
    const dropped = problemsWith(({ manifest }) => {
      manifest.dependencies = {}
    })
    expect(dropped).toEqual(['The lock file has one among dependencies, the manifest has not.'])
  })

  test.each([
    'http://registry.npmjs.org/one/-/one-1.2.3.tgz',
    'https://registry.npmjs.org.example/one-1.2.3.tgz',
    'git+ssh://git@github.com/some/one.git#abc',
    '../one',
  ])('that a package does not come from the registry: %s', (resolved) => {
    const found = problemsWith((each) => Object.assign(one(each), { resolved }))
    expect(found).toEqual([`node_modules/one does not come from the registry: ${resolved}.`])
  })

  test.each(['', 'sha1-abc', `sha512-${'a'.repeat(20)}`])(
    'that the content of a package has no digest: “%s”',
    (integrity) => {
      const found = problemsWith((each) => Object.assign(one(each), { integrity }))
      expect(found).toEqual(['node_modules/one has no digest.'])
    },
  )

  test('that a package asks for one that is not there', () => {
    const found = problemsWith(({ lock }) => {
      delete lock.packages['node_modules/one/node_modules/two']
    })
    expect(found).toEqual(['node_modules/one asks for two, which the lock file lacks.'])
  })

  test('that a package runs something when it is installed', () => {
    const found = problemsWith((each) => Object.assign(one(each), { hasInstallScript: true }))
    expect(found).toEqual(['node_modules/one runs something when it is installed.'])
  })
})
