import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { DEFAULT_DATASET } from '@/data/catalog'
import { textWidth } from '@/lib/charts/text-width'
import { CARD_SIZE } from '@/lib/export/compose-card'
import { allElements, parseXml, type XmlElement } from '@/lib/export/fixtures/parse-xml'
import { chunksOf } from '@/lib/export/png-chunks'
import { isDrawnFrom, withCardMark } from './card-mark'
import { cardPictures } from './cards'

const PUBLIC = fileURLToPath(new URL('../public', import.meta.url))
const CARDS = cardPictures(DEFAULT_DATASET)
/** 1 × 1 px, no more than a header and an end. */
const DOT = Buffer.from(
  '89504e470d0a1a0a0000000d494844520000000100000001080300000028cb34bb0000000049454e44ae426082',
  'hex',
)

describe('the picture of each page, where its address is passed on,', () => {
  test.for(CARDS)(
    'is the one that its code and data make (npm run cards): $address',
    ({ address, svg }) => {
      const path = `${PUBLIC}${address}`
      expect(existsSync(path) && isDrawnFrom(readFileSync(path), svg)).toBe(true)
    },
  )

  test('is there for every page and language, and nothing else is', () => {
    expect(CARDS).toHaveLength(24)
    expect(readdirSync(`${PUBLIC}/og`).toSorted()).toEqual(
      CARDS.map(({ address }) => address.replace('/og/', '')).toSorted(),
    )
  })

  test('has the size that Open Graph asks for, and all of them together are less than 1 MB', () => {
    const files = CARDS.map(({ address }) => readFileSync(`${PUBLIC}${address}`))
    for (const file of files)
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual(Object.values(CARD_SIZE))
    expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(1_000_000)
  })

  test.for(CARDS)(
    'holds all that is set in it, one line clear of the next: $address',
    ({ address, svg }) => {
      const lang = address.includes('-zh') ? 'zh' : 'en'
      const texts = placedTexts(parseXml(svg), lang)
      expect(texts.length).toBeGreaterThan(3)
      for (const { text, left, right, y } of texts) {
        expect([text, left >= 0, right <= CARD_SIZE.width, y < CARD_SIZE.height]).toEqual([
          text,
          true,
          true,
          true,
        ])
      }
      expect(overlapping(texts)).toEqual([])
    },
  )

  test('says in words what it shows, and asks for nothing from elsewhere', () => {
    for (const { svg, alt } of CARDS) {
      expect(alt.length).toBeGreaterThan(20)
      expect(alt.length).toBeLessThan(421)
      for (const { name } of allElements(parseXml(svg)))
        expect(['script', 'style', 'image', 'use', 'a', 'foreignObject']).not.toContain(name)
    }
  })
})

test('a picture drawn from one document is not taken for that of another', () => {
  const drawn = withCardMark(DOT, { svg: '<svg/>', alt: 'a dot' })
  expect(isDrawnFrom(drawn, '<svg/>')).toBe(true)
  expect(isDrawnFrom(drawn, '<svg />')).toBe(false)
  expect(isDrawnFrom(DOT, '<svg/>')).toBe(false)
  expect(chunksOf(drawn).map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'IEND'])
})

interface PlacedText {
  text: string
  left: number
  right: number
  y: number
  size: number
}

function placedTexts(element: XmlElement, lang: 'zh' | 'en', dx = 0, dy = 0): PlacedText[] {
  const shift = /^translate\((\S+) (\S+)\)/.exec(element.attributes.get('transform') ?? '')
  const [x0, y0] = [dx + Number(shift?.[1] ?? 0), dy + Number(shift?.[2] ?? 0)]
  const number = (name: string) => Number(element.attributes.get(name) ?? 0)
  const own = () => {
    const size = number('font-size')
    const weight = number('font-weight') as 400 | 600 | 700
    const width = textWidth(element.text, { size, weight, lang })
    const anchor = element.attributes.get('text-anchor')
    const left = x0 + number('x') - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
    return { text: element.text, left, right: left + width, y: y0 + number('y'), size }
  }
  return [
    ...(element.name === 'text' ? [own()] : []),
    ...element.children.flatMap((child) => placedTexts(child, lang, x0, y0)),
  ]
}

/** Texts that lie on one another. */
function overlapping(texts: readonly PlacedText[]): string[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right &&
          b.left < a.right &&
          Math.abs(a.y - b.y) < Math.min(a.size, b.size) * 0.7,
      )
      .map((b) => `${a.text} / ${b.text}`),
  )
}
