import { describe, expect, test } from 'vitest'
import { parseXml } from '@/lib/export/fixtures/parse-xml'
import { type Compared, comparePictures } from './compare-pictures.mjs'
import { exitCodeOf, outcomeLines } from './outcome.mjs'
import type { Bitmap } from './pixel-changes.mjs'

const bars = (x = 10, words = '7', more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">
<rect x="${x}" y="2" width="4" height="8" fill="#17191c"/>
<rect x="30" y="2" width="4" height="8" fill="#17191c"/>
<text x="20" y="8" font-size="13">${words}</text>${more}
</svg>
`

/** A stand-in for the browser: one row of pixels, ink where a block of ink begins. */
const paint = async (svg: string): Promise<Bitmap> => {
  const pixels = new Uint8Array(40 * 4).fill(255)
  for (const [, x] of svg.matchAll(/<rect x="(\d+)"/g))
    pixels.fill(0, Number(x) * 4, Number(x) * 4 + 3)
  return { width: 40, height: 1, pixels }
}

const compared = (
  before: Record<string, string>,
  after: Record<string, string>,
  canPaint = true,
) => {
  const set = (svgs: Record<string, string>) =>
    new Map(Object.entries(svgs).map(([name, svg]) => [name, { svg }]))
  return comparePictures(set(before), set(after), {
    read: parseXml,
    paint: canPaint ? paint : async () => null,
  })
}

const differing = ([first]: Compared[]) => {
  if (first?.verdict !== 'differs') throw new Error(`does not differ: ${JSON.stringify(first)}`)
  return first
}

describe('two sets of pictures', () => {
  test('are the same: 0', async () => {
    const found = await compared(
      { 'a.svg': bars(), 'b.svg': bars(12) },
      { 'a.svg': bars(), 'b.svg': bars(12) },
    )
    expect(exitCodeOf(found)).toBe(0)
    expect(outcomeLines(found)).toEqual(['2 same, 0 differ, 0 could not be compared'])
  })

  test('differ by one block that has moved: 2', async () => {
    const found = await compared(
      { 'a.svg': bars(), 'b.svg': bars() },
      { 'a.svg': bars(), 'b.svg': bars(14) },
    )
    expect(exitCodeOf(found)).toBe(2)
    expect(outcomeLines(found)).toEqual([
      'differs  b.svg: 1 mark; 2 pixels, 5 %',
      '1 same, 1 differ, 0 could not be compared',
    ])
  })

  test.each([
    ['there is none after', bars(), undefined],
    ['there is none before', undefined, bars()],
    ['after: is not well-formed', bars(), bars().slice(0, 90)],
    ['before: is not well-formed', '', bars()],
    ['after: is no SVG', bars(), '<html></html>'],
  ])('cannot be compared where %s: 1, whatever else differs', async (reason, before, after) => {
    const found = await compared(
      { 'a.svg': bars(), ...(before === undefined ? {} : { 'b.svg': before }) },
      { 'a.svg': bars(14), ...(after === undefined ? {} : { 'b.svg': after }) },
    )
    expect(exitCodeOf(found)).toBe(1)
    expect(found.at(-1)).toMatchObject({ reason: expect.stringContaining(reason) })
  })

  test('cannot be compared where there is no picture at all: 1', async () => {
    expect(exitCodeOf(await compared({}, {}))).toBe(1)
  })

  test('that are only written otherwise are the same, and it is said', async () => {
    const respelled = bars().replace('x="10" y="2"', 'y="2.0"   x="10"').replaceAll(/\n/g, '\n  ')
    const found = await compared({ 'a.svg': bars() }, { 'a.svg': respelled })
    expect(exitCodeOf(found)).toBe(0)
    expect(outcomeLines(found)[0]).toContain('1 of them written otherwise')
  })

  test('that only read otherwise are drawn alike, and still differ', async () => {
    const found = await compared(
      { 'a.svg': bars() },
      { 'a.svg': bars(10, '7', '<title>new</title>') },
    )
    expect(exitCodeOf(found)).toBe(2)
    expect(outcomeLines(found)[0]).toBe('differs  a.svg: 1 mark; drawn alike')
  })

  test('differ also where there is no browser to paint them', async () => {
    const found = await compared({ 'a.svg': bars() }, { 'a.svg': bars(14) }, false)
    expect(exitCodeOf(found)).toBe(2)
    expect(outcomeLines(found)[0]).toBe('differs  a.svg: 1 mark; not painted')
  })
})

describe('what is said of a picture that differs', () => {
  const marksOf = async (before: string, after: string) =>
    differing(await compared({ 'a.svg': before }, { 'a.svg': after })).marks

  test('a mark that stands elsewhere has moved, from where to where', async () => {
    expect(await marksOf(bars(), bars(14))).toEqual([
      { kind: 'moved', what: 'rect x 10 y 2', details: ['x 10 → 14'] },
    ])
  })

  test('other words, as both read', async () => {
    expect(await marksOf(bars(10, '7'), bars(10, '8'))).toEqual([
      { kind: 'changed', what: 'text “7” x 20 y 8', details: ['“7” → “8”'] },
    ])
  })

  test('a mark that has gone, and one that is new', async () => {
    const circle = '<circle cx="3" cy="4" r="2"/>'
    expect(await marksOf(bars(10, '7', circle), bars())).toEqual([
      { kind: 'gone', what: 'circle cx 3 cy 4', details: [] },
    ])
    expect(await marksOf(bars(), bars(10, '7', circle))).toEqual([
      { kind: 'new', what: 'circle cx 3 cy 4', details: [] },
    ])
  })

  test('one of several like marks is taken for the one it is likest to', async () => {
    const [change] = await marksOf(bars(), bars().replace('x="30" y="2"', 'x="30" y="3"'))
    expect(change).toEqual({ kind: 'moved', what: 'rect x 30 y 2', details: ['y 2 → 3'] })
  })

  test('the same marks, drawn in another order', async () => {
    const [open, first, second, ...rest] = bars().split('\n')
    const turned = [open, second, first, ...rest].join('\n')
    expect(await marksOf(bars(), turned)).toEqual([
      { kind: 'reordered', what: 'marks', details: [] },
    ])
  })
})
