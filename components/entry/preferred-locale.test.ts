import { expect, test } from 'vitest'
import { preferredLocale } from './preferred-locale'

test('the language used last comes first, whatever the browser speaks', () => {
  expect(preferredLocale('en', ['zh-CN'])).toBe('en')
  expect(preferredLocale('zh', ['en-GB'])).toBe('zh')
})

test('else the first of the browser’s languages that we speak', () => {
  expect(preferredLocale(null, ['fr-FR', 'en-US', 'zh-CN'])).toBe('en')
  expect(preferredLocale(null, ['de', 'zh-Hant-TW', 'en'])).toBe('zh')
  expect(preferredLocale(null, ['EN-us'])).toBe('en')
})

test('else Chinese', () => {
  expect(preferredLocale(null, ['fr', 'de-AT'])).toBe('zh')
  expect(preferredLocale(null, [])).toBe('zh')
})

test('a remembered word that is no language of ours is as good as none', () => {
  for (const remembered of ['', 'fr', 'EN', 'constructor', '<script>'])
    expect(preferredLocale(remembered, ['en'])).toBe('en')
})

test('a browser’s language is taken as a whole word: enm is not English', () => {
  expect(preferredLocale(null, ['enm', 'zho', ''])).toBe('zh')
  expect(preferredLocale(null, ['enm', 'en'])).toBe('en')
})
