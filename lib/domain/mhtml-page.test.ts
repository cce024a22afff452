import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mhtmlPage } from './mhtml-page'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (file: string) => {
  const page = mhtmlPage(bytes(file))
  return page && new TextDecoder().decode(page)
}

function saved(encoding: string, body: string): string {
  const lines = [
    'From: <Saved by a browser>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----b--"',
    '',
    '',
    '------b--',
    'Content-Type: text/html',
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    '------b--',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '------b----',
  ]
  return lines.join('\r\n')
}

describe('the page of a saved web page', () => {
  test('is read from quoted-printable, with lines that were broken for the mail joined', () => {
    expect(read(saved('quoted-printable', '<p class=3D"a">=E7=94=\r\n=B2</p>'))?.trim()).toBe(
      '<p class="a">甲</p>',
    )
  })

  test('is read from base64 and from plain bytes', () => {
    expect(read(saved('base64', 'PHA+\r\n55SyPC9wPg=='))).toBe('<p>甲</p>')
    expect(read(saved('8bit', '<p>甲</p>'))?.trim()).toBe('<p>甲</p>')
  })

  test('is not there where the file has none, or a broken one', () => {
    expect(read('甲乙丙')).toBeUndefined()
    expect(read(saved('base64', '?'))).toBeUndefined()
  })
})

test('any bytes get an answer', () => {
  fc.assert(fc.property(fc.uint8Array(), (any) => void mhtmlPage(any)))
  fc.assert(fc.property(fc.string(), (any) => void mhtmlPage(bytes(saved('base64', any)))))
})
