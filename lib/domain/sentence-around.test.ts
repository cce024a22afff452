import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentenceAround } from './sentence-around'

function around(text: string, words: string) {
  const start = text.indexOf(words)
  const { before, after, isCutBefore, isCutAfter } = sentenceAround(
    text,
    start,
    start + words.length,
  )
  return `${isCutBefore ? '…' : ''}${before}[${words}]${after}${isCutAfter ? '…' : ''}`
}

test('a sentence ends at its stop, with the quotation mark that closes it', () => {
  expect(around('甲。乙丙丁。戊', '丙')).toBe('乙[丙]丁。')
  expect(around('甲。“乙丙丁。”戊', '丙')).toBe('“乙[丙]丁。”')
  expect(around('甲；乙丙！丁', '丙')).toBe('乙[丙]！')
})

test('a full stop within a number ends none, a line break within a paragraph neither', () => {
  expect(around('甲。面积.08平方\n公里。乙', '平方')).toBe('面积.08[平方]\n公里。')
  expect(around('One. Two words. Three.', 'Two')).toBe('[Two] words.')
  expect(around('题\n\n乙丙', '丙')).toBe('乙[丙]')
})

test('a long one is cut on either side, never within a character', () => {
  const long = '𠮷'.repeat(100)
  // Ninety units before and after would each fall amid one of them.
  const cut = sentenceAround(`${long}甲区乙${long}`, 201, 202)
  expect([cut.isCutBefore, cut.isCutAfter]).toEqual([true, true])
  expect(cut.before).toBe(`${'𠮷'.repeat(45)}甲`)
  expect(cut.after).toBe(`乙${'𠮷'.repeat(44)}`)
})

test('whatever the text and the place, the words come back as they stand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % (text.length + 1)
      const end = Math.min(text.length, start + (b % 20))
      const { before, words, after } = sentenceAround(text, start, end)
      expect(words).toBe(text.slice(start, end))
      expect(text).toContain(before)
      expect(text).toContain(after)
    }),
  )
})
