const SIGNATURE_LENGTH = 8
/** Length, type and checksum around a chunk's data. */
const AROUND = 12
const METRES_PER_INCH = 0.0254

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** The checksum of ISO 3309 that PNG puts after each chunk, over its type and data. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

export interface PngMetadata {
  /** Text by keyword; keywords are Latin, 1 to 79 characters. */
  texts: Readonly<Record<string, string>>
  pixelsPerInch: number
}

/**
 * A PNG with its density (pHYs) and texts (iTXt, UTF-8) written in after the header.
 * A density that is there already gives way.
 *
 * @param png a whole PNG file
 */
export function withPngMetadata(
  png: Uint8Array,
  { texts, pixelsPerInch }: PngMetadata,
): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = chunksOf(png).filter(({ type }) => type !== 'pHYs')
  const added = [
    chunk('pHYs', densityData(pixelsPerInch)),
    ...Object.entries(texts).map(([keyword, text]) => chunk('iTXt', textData(keyword, text))),
  ]
  return joined([
    png.subarray(0, SIGNATURE_LENGTH),
    ...(header ? [header.bytes] : []),
    ...added,
    ...rest.map(({ bytes }) => bytes),
  ])
}

export interface PngChunk {
  type: string
  data: Uint8Array
  /** The chunk whole, with length and checksum. */
  bytes: Uint8Array
}

/** The chunks of a PNG file, in order. */
export function chunksOf(png: Uint8Array): PngChunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: PngChunk[] = []
  let at = SIGNATURE_LENGTH
  while (at + AROUND <= png.byteLength) {
    const end = at + AROUND + view.getUint32(at)
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    chunks.push({ type, data: png.subarray(at + 8, end - 4), bytes: png.subarray(at, end) })
    at = end
  }
  return chunks
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + AROUND)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(latin(type), 4)
  bytes.set(data, 8)
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)))
  return bytes
}

/** Pixels per metre across and down; the last byte says metre. */
function densityData(pixelsPerInch: number): Uint8Array {
  const data = new Uint8Array(9)
  const view = new DataView(data.buffer)
  const perMetre = Math.round(pixelsPerInch / METRES_PER_INCH)
  view.setUint32(0, perMetre)
  view.setUint32(4, perMetre)
  data[8] = 1
  return data
}

/** Keyword, then uncompressed text without language tag or translated keyword. */
function textData(keyword: string, text: string): Uint8Array {
  return joined([latin(keyword), new Uint8Array(5), new TextEncoder().encode(text)])
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
