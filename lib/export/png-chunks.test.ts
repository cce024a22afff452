import { deflateSync, crc32 as zlibCrc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { chunksOf, crc32, withPngMetadata } from './png-chunks'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function rawChunk(type: string, data: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const check = Buffer.alloc(4)
  check.writeUInt32BE(zlibCrc32(body))
  return Buffer.concat([length, body, check])
}

/** A picture of one grey pixel. */
function onePixel(...extra: Buffer[]): Uint8Array {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    rawChunk('IHDR', header),
    ...extra,
    rawChunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    rawChunk('IEND', Buffer.alloc(0)),
  ])
}

const METADATA = {
  texts: {
    Title: '宁波列出 7 项目标',
    Description: '',
    Link: 'https://zonescope.example/?a=1&b=2',
  },
  pixelsPerInch: 288,
}

test('the checksum is that of zlib', () => {
  for (const text of ['', 'IEND', '一二三', 'x'.repeat(5000)]) {
    const bytes = new TextEncoder().encode(text)
    expect(crc32(bytes)).toBe(zlibCrc32(bytes))
  }
})

test('density and texts stand between the header and the pixels, each with its checksum', () => {
  const png = withPngMetadata(onePixel(), METADATA)
  expect([...png.subarray(0, 8)]).toEqual(SIGNATURE)
  const chunks = chunksOf(png)
  expect(chunks.map(({ type }) => type)).toEqual([
    'IHDR',
    'pHYs',
    'iTXt',
    'iTXt',
    'iTXt',
    'IDAT',
    'IEND',
  ])
  for (const { bytes } of chunks) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    expect(view.getUint32(bytes.length - 4)).toBe(zlibCrc32(bytes.subarray(4, -4)))
  }
})

test('texts come back as they were, in UTF-8', () => {
  const texts = chunksOf(withPngMetadata(onePixel(), METADATA))
    .filter(({ type }) => type === 'iTXt')
    .map(({ data }) => {
      const end = data.indexOf(0)
      // Compression flag and method, language tag, translated keyword: all empty.
      expect([...data.subarray(end, end + 5)]).toEqual([0, 0, 0, 0, 0])
      const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
      return [decode(data.subarray(0, end)), decode(data.subarray(end + 5))]
    })
  expect(Object.fromEntries(texts)).toEqual(METADATA.texts)
})

test('the density is in pixels per metre, and replaces one that is there', () => {
  const old = rawChunk('pHYs', Buffer.alloc(9))
  const densities = chunksOf(withPngMetadata(onePixel(old), METADATA)).filter(
    ({ type }) => type === 'pHYs',
  )
  expect(densities).toHaveLength(1)
  expect([...(densities[0]?.data ?? [])]).toEqual([0, 0, 0x2c, 0x4b, 0, 0, 0x2c, 0x4b, 1])
})
