import { expect, test } from 'vitest'
import { fontFaceCss, isInRange } from './font-face-css'

const FACES = [
  { family: 'Zs Latin', weight: '100 900', range: 'U+20-7E, U+2013', url: '/latin.woff2' },
  { family: 'Noto', weight: '400', range: 'U+4E00-4EFF', url: '/a.woff2' },
  { family: 'Noto', weight: '400', range: 'U+5000-50FF', url: '/b.woff2' },
  { family: 'Elsewhere', weight: '400', range: 'U+0-10FFFF', url: '/c.woff2' },
]

test('takes only the faces of the stack that the text needs, their files within', async () => {
  const css = await fontFaceCss(
    FACES,
    'Zs Latin, Noto, sans-serif',
    'A–一',
    async (url) => `data:${url}`,
  )
  expect(css.match(/src:url\([^)]*\)/g)).toEqual([
    'src:url(data:/latin.woff2)',
    'src:url(data:/a.woff2)',
  ])
})

test('a file that does not come leaves its face out', async () => {
  expect(await fontFaceCss(FACES, 'Noto', '一', async () => null)).toBe('')
})

test('reads ranges, single code points and wildcards', () => {
  expect(isInRange(0x2013, 'U+20-7E, U+2013')).toBe(true)
  expect(isInRange(0x2014, 'U+20-7E, U+2013')).toBe(false)
  expect(isInRange(0x4eff, 'u+4e??')).toBe(true)
  expect(isInRange(0x4f00, 'u+4e??')).toBe(false)
})
