import { crc32, deflateSync } from 'node:zlib'

/** Enough for line drawings with the smoothed edges of text and of six colours. */
const MOST_COLOURS = 128

/**
 * A PNG with a palette, a third of the size of one in full colour. Colours that are hardly there give way to the nearest
 * that is.
 * @param {{ width: number, height: number, pixels: Uint8Array }} picture four bytes a pixel: red, green, blue, and an alpha that is not read
 * @returns {Buffer}
 */
export function palettePng({ width, height, pixels }) {
  const palette = commonColours(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  /** @type {Map<number, number>} */
  const known = new Map()
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const colour = colourAt(pixels, at)
      let index = known.get(colour)
      if (index === undefined) {
        index = nearest(colour, palette)
        known.set(colour, index)
      }
      rows[y * (width + 1) + 1 + x] = index
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, indexed.
  header.set([8, 3], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour)))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/**
 * The colours that most pixels have. Those that differ by less than one sees count as one, under the commonest of them.
 * @param {Uint8Array} pixels
 * @returns {number[]}
 */
function commonColours(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map()
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = colourAt(pixels, at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  /** @type {Map<number, { colour: number, most: number, sum: number }>} */
  const kinds = new Map()
  for (const [colour, count] of counts) {
    const kind = colour & 0xf8f8f8
    const held = kinds.get(kind)
    if (!held) kinds.set(kind, { colour, most: count, sum: count })
    else {
      held.sum += count
      if (count > held.most) Object.assign(held, { colour, most: count })
    }
  }
  return [...kinds.values()]
    .sort((a, b) => b.sum - a.sum || a.colour - b.colour)
    .slice(0, MOST_COLOURS)
    .map(({ colour }) => colour)
}

/**
 * @param {Uint8Array} pixels
 * @param {number} at
 */
function colourAt(pixels, at) {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0)
}

/** @param {number} colour */
function channels(colour) {
  return /** @type {const} */ ([colour >> 16, (colour >> 8) & 255, colour & 255])
}

/**
 * @param {number} colour
 * @param {number[]} palette
 * @returns {number} index of the colour that differs least
 */
function nearest(colour, palette) {
  const [r, g, b] = channels(colour)
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (const [index, candidate] of palette.entries()) {
    const [r2, g2, b2] = channels(candidate)
    const distance = (r - r2) ** 2 + (g - g2) ** 2 + (b - b2) ** 2
    if (distance < least) {
      best = index
      least = distance
    }
  }
  return best
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(named, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}
