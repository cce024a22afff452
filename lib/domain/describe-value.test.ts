import { expect, test } from 'vitest'
import { describeValue, excerpt } from './describe-value'

test('a text is cut after sixty characters, whatever planes they are from', () => {
  expect(excerpt('a'.repeat(60))).toBe('a'.repeat(60))
  expect(excerpt('a'.repeat(10_000))).toBe(`${'a'.repeat(60)}…`)
  expect(excerpt('𠮷'.repeat(61))).toBe(`${'𠮷'.repeat(60)}…`)
})

test('characters that turn words round or cannot be seen are written out', () => {
  expect(excerpt('a\u202eb\u2067c\u0000\u200bd\n')).toBe('a\\u202eb\\u2067c\\u0000\\u200bd\\u000a')
  expect(describeValue('\u202e"').en).toBe('"\\u202e\\""')
  expect(describeValue('a\nb').en).toBe('"a\\nb"')
})
