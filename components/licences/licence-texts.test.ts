import { expect, test } from 'vitest'
import { licenceTexts } from './licence-texts'

const named = (name: string, text: string, version = '1.0.0') => ({
  name,
  version,
  licence: 'MIT',
  text,
})

test('packages with the same text stand together under the first of them, those without a text nowhere', () => {
  const [a, b, c, d] = [
    named('@scope/a', 'one'),
    named('b', 'two', '2.0.0-rc.1'),
    named('c', 'one'),
    named('d', ''),
  ] as const
  expect(licenceTexts([a, b, c, d])).toEqual([
    { id: 'text-scope-a-1.0.0', packages: [a, c], text: 'one' },
    { id: 'text-b-2.0.0-rc.1', packages: [b], text: 'two' },
  ])
})

test('two versions of a package with different texts have different addresses', () => {
  const ids = licenceTexts([named('a', 'one'), named('a', 'two', '2.0.0')]).map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})
