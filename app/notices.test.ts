import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { billOfMaterials, noticesText } from './notices'
import { shippedPackages } from './shipped-packages'

const packages = shippedPackages()
const named = (name: string) => packages.filter((each) => each.name === name)

test('every direct dependency but the server is among what is shipped, and what only builds is not', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const direct = Object.keys(dependencies).filter((name) => name !== 'sirv')
  expect(direct.filter((name) => named(name).length === 0)).toEqual([])
  for (const name of ['sirv', 'postcss', 'caniuse-lite', 'vitest', 'typescript', '@types/node'])
    expect(named(name)).toEqual([])
})

test('what a package brings is found where Node would find it: of two versions both', () => {
  expect(named('zrender')).toHaveLength(1)
  expect(named('tslib').map(({ version }) => version)).toEqual(['2.3.0', '2.9.1'])
})

test('each has a licence that may be passed on with MIT code', () => {
  const welcome = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|BlueOak-1\.0\.0|Zlib)$/
  const strange = packages.filter(
    // Of a choice one welcome licence will do, of a sum all have to be.
    ({ licence }) =>
      !licence.split(' OR ').some((one) => one.split(' AND ').every((each) => welcome.test(each))),
  )
  expect(strange).toEqual([])
})

test('the notices have the text of each licence, where its package has one', () => {
  const text = noticesText(packages)
  expect(text).toContain('Copyright 2017-2026 The Apache Software Foundation')
  for (const each of packages) expect(text).toContain(`${each.name} ${each.version}\n`)
  expect(packages.filter(({ text }) => text === '').length).toBeLessThan(6)
})

test('the bill of materials names each package with its address and digest, the same every time', () => {
  const bill = billOfMaterials('1.0.0', packages)
  expect(bill).toEqual(billOfMaterials('1.0.0', shippedPackages()))
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' })
  const { components } = bill as { components: { purl: string; hashes: { content: string }[] }[] }
  expect(components).toHaveLength(packages.length)
  for (const { purl, hashes } of components) {
    expect(purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d/)
    expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/)
  }
})
