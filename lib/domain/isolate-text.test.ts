import { expect, test } from 'vitest'
import { isolateText, keepDirection } from './isolate-text'

test('text without right-to-left letters or marks stays as it is', () => {
  for (const text of ['', '杭州', 'Ningbo–Zhoushan', '“a” 1,234 −5'])
    expect(isolateText(text)).toBe(text)
})

test('right-to-left letters are isolated', () => {
  expect(isolateText('שלום')).toBe('\u2068שלום\u2069')
})

test('marks that are left open are closed', () => {
  expect(isolateText('\u202eevil')).toBe('\u2068\u202eevil\u202c\u2069')
  expect(isolateText('\u2067a\u202bb')).toBe('\u2068\u2067a\u202bb\u202c\u2069\u2069')
})

test('marks that close nothing are dropped', () => {
  expect(isolateText('a\u2069b\u202cc')).toBe('\u2068abc\u2069')
})

test('balanced marks are kept', () => {
  expect(isolateText('\u2067a\u2069 b')).toBe('\u2068\u2067a\u2069 b\u2069')
})

test('a sentence keeps what is isolated and loses loose marks', () => {
  expect(keepDirection('a\u202eb \u2068\u202ec\u202c\u2069 d\u2069')).toBe(
    'ab \u2068\u202ec\u202c\u2069 d',
  )
  expect(keepDirection('a\u2068b')).toBe('a\u2068b\u2069')
  expect(keepDirection('plain')).toBe('plain')
})
