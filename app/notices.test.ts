import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { billOfMaterials, noticesText } from './notices'
import { shippedPackages } from './shipped-packages'

const packages = shippedPackages()

/** What the published schema of CycloneDX 1.6 says of the parts that our bill has, and of no others. */
const BILL_SCHEMA = {
  type: 'object',
  required: ['bomFormat', 'specVersion'],
  additionalProperties: false,
  properties: {
    bomFormat: { enum: ['CycloneDX'] },
    specVersion: { type: 'string', enum: ['1.6'] },
    version: { type: 'integer', minimum: 1 },
    metadata: {
      type: 'object',
      additionalProperties: false,
      properties: { component: { $ref: '#/definitions/component' } },
    },
    components: {
      type: 'array',
      uniqueItems: true,
      items: { $ref: '#/definitions/component' },
    },
  },
  definitions: {
    component: {
      type: 'object',
      required: ['type', 'name'],
      additionalProperties: false,
      properties: {
        type: { enum: ['application', 'framework', 'library'] },
        name: { type: 'string', minLength: 1 },
        version: { type: 'string', maxLength: 1024 },
        purl: { type: 'string' },
        // Either licences one by one, or a single expression.
        licenses: {
          oneOf: [
            {
              type: 'array',
              items: {
                type: 'object',
                required: ['license'],
                additionalProperties: false,
                properties: {
                  license: {
                    type: 'object',
                    required: ['id'],
                    additionalProperties: false,
                    properties: { id: { type: 'string', pattern: '^[A-Za-z0-9.+-]+$' } },
                  },
                },
              },
            },
            {
              type: 'array',
              minItems: 1,
              maxItems: 1,
              items: {
                type: 'object',
                required: ['expression'],
                additionalProperties: false,
                properties: { expression: { type: 'string', minLength: 1 } },
              },
            },
          ],
        },
        hashes: {
          type: 'array',
          items: {
            type: 'object',
            required: ['alg', 'content'],
            additionalProperties: false,
            properties: {
              alg: { enum: ['SHA-256', 'SHA-384', 'SHA-512'] },
              content: { type: 'string', pattern: '^([a-f0-9]{64}|[a-f0-9]{96}|[a-f0-9]{128})$' },
            },
          },
        },
      },
    },
  },
}
const named = (name: string) => packages.filter((each) => each.name === name)

test('every direct dependency is among what is shipped, and what only builds is not', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const direct = Object.keys(dependencies)
  expect(direct.filter((name) => named(name).length === 0)).toEqual([])
  for (const name of ['postcss', 'caniuse-lite', 'vitest', 'typescript', '@types/node'])
    expect(named(name)).toEqual([])
})

test('what a package brings is found where Node would find it: of two versions both', () => {
  expect(named('zrender')).toHaveLength(1)
  expect(named('tslib').map(({ version }) => version)).toEqual(['2.3.0', '2.9.1'])
})

/** Licences whose works may be passed on with MIT code. */
const WELCOME = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|BlueOak-1\.0\.0|Zlib)$/

/** Of a choice one welcome licence will do, of a sum all have to be. */
function isWelcome(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((each) => WELCOME.test(each)))
}

test('each has a licence that may be passed on with MIT code', () => {
  expect(packages.filter(({ licence }) => !isWelcome(licence))).toEqual([])
  expect(['GPL-3.0', 'MIT AND GPL-3.0', 'UNLICENSED', ''].filter(isWelcome)).toEqual([])
})

test('what is only used while working has a welcome licence too, or is one of those looked at', () => {
  const { packages: locked } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { license?: string }>
  }
  const others = Object.entries(locked).flatMap(([path, { license = '' }]) =>
    path === '' || isWelcome(license) ? [] : [`${path.split('node_modules/').at(-1)} ${license}`],
  )
  const families = new Set(
    others.map((each) => each.replace(/-(android|darwin|freebsd|linux|win32)\S* /, ' ')),
  )
  expect([...families].toSorted()).toEqual([
    // Used through their programs, and changed nowhere; none of them is passed on.
    '@img/sharp Apache-2.0 AND LGPL-3.0-or-later',
    '@img/sharp-libvips LGPL-3.0-or-later',
    '@img/sharp-wasm32 Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    'axe-core MPL-2.0',
    'caniuse-lite CC-BY-4.0',
    'citeproc CPAL-1.0 OR AGPL-1.0',
    'lightningcss MPL-2.0',
  ])
})

test('the notices have the text of each licence, where its package has one', () => {
  const text = noticesText(packages)
  expect(text).toContain('Copyright 2017-2026 The Apache Software Foundation')
  for (const each of packages) expect(text).toContain(`${each.name} ${each.version}\n`)
  expect(packages.filter(({ text }) => text === '').length).toBeLessThan(7)
})

test('the bill of materials has the form that CycloneDX 1.6 asks for', () => {
  const isBill = new Ajv({ allErrors: true }).compile(BILL_SCHEMA)
  const bill = billOfMaterials('1.0.0', packages)
  expect(isBill(bill) || isBill.errors).toBe(true)
  expect(isBill({ ...bill, specVersion: 1.6 })).toBe(false)
  expect(isBill({ ...bill, components: [{ type: 'package', name: 'a' }] })).toBe(false)
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
