import { expect, test } from 'vitest'
import type { TextQuote } from './evidence'
import { textFragmentUrl } from './text-fragment'

function fragment(quote: Partial<TextQuote>, url = 'https://example.org/a.html'): string {
  const rest = { id: 'q', source: 's', prefix: '', suffix: '', start: 0, end: 1, locator: {} }
  return textFragmentUrl(url, { ...rest, exact: '甲', ...quote })
}

/** What a browser would look for: prefix-,exact,-suffix, each decoded. */
function directive(address: string): string[] {
  const text = address.split('#:~:text=')[1] ?? ''
  return text.split(',').map(decodeURIComponent)
}

test('an address opens at the quoted words between those before and after', () => {
  const address = fragment({ exact: '临空片区', prefix: '钱塘片区、', suffix: '、余杭' })
  expect(address).toMatch(/^https:\/\/example\.org\/a\.html#:~:text=/)
  expect(directive(address)).toEqual(['钱塘片区、-', '临空片区', '-、余杭'])
})

test('words at an end of the text have nothing on that side', () => {
  expect(directive(fragment({ suffix: '乙' }))).toEqual(['甲', '-乙'])
  expect(directive(fragment({ prefix: '乙' }))).toEqual(['乙-', '甲'])
})

test('commas, hyphens and ampersands in the words are not taken for the directive’s own', () => {
  const address = fragment({ exact: 'A-B, C&D', prefix: 'x-', suffix: '-y' })
  const text = address.split('#:~:text=')[1] ?? ''
  expect(text.match(/,/g)).toHaveLength(2)
  expect(text.match(/-/g)).toHaveLength(2)
  expect(text).not.toContain('&')
  expect(directive(address)).toEqual(['x--', 'A-B, C&D', '--y'])
})

test('of words that run over a line end the longest line is looked for', () => {
  expect(directive(fragment({ prefix: '短\n这一行更长', suffix: '后\n' }))).toEqual([
    '这一行更长-',
    '甲',
    '-后',
  ])
})

test('an anchor that the address has already gives way', () => {
  expect(fragment({}, 'https://example.org/a?b=1#top')).toBe(
    `https://example.org/a?b=1#:~:text=${encodeURIComponent('甲')}`,
  )
})

test('half a character, as a damaged file may hold, breaks no address', () => {
  expect(directive(fragment({ prefix: '\ud83d', exact: '甲\ud83d\ude00' }))).toEqual([
    '\ufffd-',
    '甲😀',
  ])
})
