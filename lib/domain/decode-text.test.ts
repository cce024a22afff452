import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText } from './decode-text'
import { gb18030Bytes } from './fixtures/gb18030-bytes'
import { SMALL_TEXT } from './fixtures/small-dataset'

const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, order: 'le' | 'be', mark = ''): Uint8Array {
  const view = new DataView(new ArrayBuffer((mark + text).length * 2))
  for (const [i, unit] of [...(mark + text)].entries())
    view.setUint16(i * 2, unit.charCodeAt(0), order === 'le')
  return new Uint8Array(view.buffer)
}

function encodingOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes)
  if (decoded.ok) expect(decoded.text).toBe(SMALL_TEXT)
  return decoded.ok ? decoded.encoding : decoded.is
}

describe('a text is read, and its encoding told', () => {
  test.each([
    ['utf-8', utf8(SMALL_TEXT)],
    ['utf-8-bom', utf8(`\uFEFF${SMALL_TEXT}`)],
    ['utf-16le', utf16(SMALL_TEXT, 'le', '\uFEFF')],
    ['utf-16be', utf16(SMALL_TEXT, 'be', '\uFEFF')],
    ['gb18030', gb18030Bytes(SMALL_TEXT)],
  ])('%s', (encoding, bytes) => {
    expect(encodingOf(bytes)).toBe(encoding)
  })

  test('UTF-16 without its mark too, by the zeros in its line ends', () => {
    expect(encodingOf(utf16(SMALL_TEXT, 'le'))).toBe('utf-16le')
    expect(encodingOf(utf16(SMALL_TEXT, 'be'))).toBe('utf-16be')
  })
})

describe('what is no text is named', () => {
  const image = [0xff, 0xd8, 0xff, 0xe0, 0, 16]
  test.each([
    ['empty', []],
    ['empty', utf8(' \n\u3000')],
    ['pdf', utf8('%PDF-1.7 …')],
    ['word', [0x50, 0x4b, 3, 4, 20, 0]],
    ['word', utf8('{\\rtf1 }')],
    ['image', image],
    ['image', [0, 0, 0, 24, ...utf8('ftypheic')]],
    ['image', [...utf8('RIFF'), 1, 2, 3, 4, ...utf8('WEBP')]],
    ['binary', [0, 1, 2, 3, 0, 0, 7]],
    ['binary', Array.from({ length: 512 }, (_, i) => (i * 37) % 256)],
  ])('%s', (kind, bytes) => {
    expect(encodingOf(new Uint8Array(bytes))).toBe(kind)
  })
})

test('any bytes get an answer, and any text in UTF-8 comes back as it was', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void decodeText(bytes)))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      fc.pre(
        text.trim() !== '' &&
          text === text.replace(/^\uFEFF/, '') &&
          /^[\u4e00-\u9fff]/.test(`区${text}`),
      )
      const decoded = decodeText(utf8(`区${text}`))
      expect(decoded).toEqual({ ok: true, text: `区${text}`, encoding: 'utf-8' })
    }),
  )
})
