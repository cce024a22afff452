import { expect, test } from 'vitest'
import { shownText } from './shown-text'

test('what has no shape is shown as such, and spaces and line ends are left', () => {
  expect(shownText('a\u0000b\u009bc\ud800d\uffffe')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde')
  expect(shownText('a\tb\r\nc 👩‍🌾 区')).toBe('a\tb\r\nc 👩‍🌾 区')
})

test('an override ends with its text, and a text that was shown before stays as it is', () => {
  const once = shownText('\u202eevil')
  expect(once).toBe('\u2068\u202eevil\u202c\u2069')
  expect(shownText(once)).toBe(once)
})
