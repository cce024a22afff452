import { expect, test } from 'vitest'
import { missingGlyphs } from './missing-glyphs'

/** A machine that has glyphs for some characters and one box for the rest. */
const machine = (known: string) => ({
  picture: (character: string) => (known.includes(character) ? character : '□box'),
  width: () => 1,
})

test('names each character without a glyph once', () => {
  expect(missingGlyphs('区策区镜A1 ', machine('区'))).toEqual(['策', '镜'])
})

test('says nothing of spaces, joining marks and ASCII', () => {
  expect(missingGlyphs('a b\u3000\u200d\u0301\ufe0f~', machine(''))).toEqual([])
})

test('a character that looks like a box but has its own glyph is not missing', () => {
  expect(missingGlyphs('□', machine('□'))).toEqual([])
})

test('where each box carries its own number, a Chinese character that is not square is missing', () => {
  const firefox = {
    picture: (character: string) => character,
    width: (character: string) => (character === '策' ? 0.8 : 1),
  }
  expect(missingGlyphs('区策é', firefox)).toEqual(['策'])
})
