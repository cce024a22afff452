import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { chunksOf } from '@/lib/export/png-chunks'
import { palettePng } from './palette-png.mjs'

const WHITE = [255, 255, 255]
const INK = [23, 25, 28]

/** A picture from its colours, a row a list, and what its file says of it. */
function written(rows: number[][][]) {
  const pixels = Uint8Array.from(rows.flat().flatMap((colour) => [...colour, 255]))
  const png = palettePng({ width: rows[0]?.length ?? 0, height: rows.length, pixels })
  const chunks = new Map(chunksOf(png).map(({ type, data }) => [type, data]))
  const part = (type: string) => Buffer.from(chunks.get(type) ?? [])
  const palette = part('PLTE')
  const indices = [...inflateSync(part('IDAT'))]
  return { types: [...chunks.keys()], header: part('IHDR'), palette, indices }
}

test('a picture of two colours has a palette of two, the commoner first, and a byte a pixel', () => {
  const { types, header, palette, indices } = written([
    [WHITE, WHITE, INK],
    [WHITE, INK, WHITE],
  ])
  expect(types).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
  expect([header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]]).toEqual([
    3, 2, 8, 3,
  ])
  expect([...palette]).toEqual([...WHITE, ...INK])
  // Each row opens with the filter that it does without.
  expect(indices).toEqual([0, 0, 0, 1, 0, 0, 1, 0])
})

test('colours that nobody tells apart are one, and of more than a palette holds the rarest give way to the nearest', () => {
  const nearly = [254, 254, 254]
  expect([...written([[WHITE, WHITE, nearly]]).palette]).toEqual(WHITE)
  const many = Array.from({ length: 130 }, (_, i) => [(i % 16) * 16, Math.floor(i / 16) * 16, 0])
  const { palette, indices } = written([[...many, ...many.slice(0, 128)]])
  expect(palette).toHaveLength(128 * 3)
  // 128 and 129 are (0, 128, 0) and (16, 128, 0), each nearest to the one 16 greener or less.
  const colour = (index = 0) => [...palette.subarray(index * 3, index * 3 + 3)]
  expect(colour(indices[1 + 128])).toEqual([0, 112, 0])
  expect(colour(indices[1 + 129])).toEqual([16, 112, 0])
})
