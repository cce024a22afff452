import { expect, test } from 'vitest'
import { wordsOf } from '@/lib/i18n/words'
import { ignoredSentence } from './ignored-sentence'

const en = wordsOf('en')

test('each thing named in vain is quoted as the address has it', () => {
  expect(ignoredSentence(['mars', 'ningbo.luck'], en)).toBe(
    en.messages.compare.ignored('mars and ningbo.luck'),
  )
})

test('an overlong one is cut, and of many the rest is counted', () => {
  expect(ignoredSentence(['a'.repeat(10_000)], en).length).toBeLessThan(200)
  const many = Array.from({ length: 500 }, (_, i) => `zone-${i}`)
  expect(ignoredSentence(many, en)).toContain('zone-11 and 488 more')
})

test('marks of direction are written out, and right-to-left letters kept to themselves', () => {
  expect(ignoredSentence(['\u202eevil'], en)).toContain('\\u202eevil')
  expect(ignoredSentence(['שלום'], en)).toContain('\u2068שלום\u2069')
})
