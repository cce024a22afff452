/**
 * @typedef {object} Bitmap
 * @property {number} width
 * @property {number} height
 * @property {Uint8Array} pixels four bytes a pixel: red, green, blue, and an alpha that is not read
 */

/**
 * @typedef {object} PixelChanges
 * @property {number} count pixels that are seen to differ
 * @property {number} share of all pixels, 0 to 1
 * @property {Bitmap} shown the later picture, faint, with what changed in a strong colour and a frame around it
 */

/** Differences of a channel, of 255, up to which nobody sees one. */
const UNSEEN = 4

const CHANGED = /** @type {const} */ ([212, 0, 106])
const FRAME = 3

/**
 * How two drawings differ where they are looked at. Of different sizes, what one has beyond the other has changed.
 * @param {Bitmap} before
 * @param {Bitmap} after
 * @returns {PixelChanges}
 */
export function pixelChanges(before, after) {
  const width = Math.max(before.width, after.width)
  const height = Math.max(before.height, after.height)
  const pixels = new Uint8Array(width * height * 4)
  const box = { left: width, top: height, right: -1, bottom: -1 }
  let count = 0
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 4) {
      const isChanged = differAt(before, after, x, y)
      if (isChanged) {
        count += 1
        box.left = Math.min(box.left, x)
        box.right = Math.max(box.right, x)
        box.top = Math.min(box.top, y)
        box.bottom = y
      }
      pixels.set(isChanged ? CHANGED : faint(after, x, y), at)
      pixels[at + 3] = 255
    }
  const shown = { width, height, pixels }
  if (count > 0) frame(shown, box)
  return { count, share: count / (width * height), shown }
}

/**
 * @param {Bitmap} one
 * @param {Bitmap} two
 * @param {number} x
 * @param {number} y
 */
function differAt(one, two, x, y) {
  const isWithin = x < one.width && x < two.width && y < one.height && y < two.height
  if (!isWithin) return true
  const [a, b] = [(y * one.width + x) * 4, (y * two.width + x) * 4]
  for (let channel = 0; channel < 3; channel += 1)
    if (Math.abs((one.pixels[a + channel] ?? 0) - (two.pixels[b + channel] ?? 0)) > UNSEEN)
      return true
  return false
}

/**
 * @param {Bitmap} bitmap
 * @param {number} x
 * @param {number} y
 * @returns {[number, number, number]}
 */
function faint({ width, height, pixels }, x, y) {
  if (x >= width || y >= height) return [255, 255, 255]
  const at = (y * width + x) * 4
  const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3)
  const grey = 255 - Math.round((255 - (red + green + blue) / 3) * 0.3)
  return [grey, grey, grey]
}

/**
 * Draws a frame a few pixels off what it surrounds, so that a single changed pixel is found.
 * @param {Bitmap} bitmap
 * @param {{ left: number, top: number, right: number, bottom: number }} box
 */
function frame({ width, height, pixels }, box) {
  const left = Math.max(0, box.left - FRAME)
  const right = Math.min(width - 1, box.right + FRAME)
  const top = Math.max(0, box.top - FRAME)
  const bottom = Math.min(height - 1, box.bottom + FRAME)
  const dot = (/** @type {number} */ x, /** @type {number} */ y) =>
    pixels.set(CHANGED, (y * width + x) * 4)
  for (let x = left; x <= right; x += 1) for (const y of [top, bottom]) dot(x, y)
  for (let y = top; y <= bottom; y += 1) for (const x of [left, right]) dot(x, y)
}
