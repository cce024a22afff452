import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIST_SEPARATORS, replaceItem, SURE_SEPARATORS, splitList } from './split-list'

test('items are parted by the marks given, without blanks and repeats', () => {
  expect(splitList('数字、港航；数字 |a;;b', SURE_SEPARATORS)).toEqual(['数字', '港航', 'a', 'b'])
  expect(splitList('a,b/c', SURE_SEPARATORS)).toEqual(['a,b/c'])
  expect(splitList('a,b/c', LIST_SEPARATORS)).toEqual(['a', 'b', 'c'])
})

test('one item is written otherwise, and all else stays as it stands', () => {
  expect(replaceItem('数字、 金 融；金融业', LIST_SEPARATORS, '金 融', '金融')).toBe(
    '数字、 金融；金融业',
  )
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(replaceItem(text, LIST_SEPARATORS, '没有的', 'x')).toBe(text)
    }),
  )
})
