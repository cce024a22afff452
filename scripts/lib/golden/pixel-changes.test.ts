import { expect, test } from 'vitest'
import { type Bitmap, pixelChanges } from './pixel-changes.mjs'

const blank = (width: number, height: number): Bitmap => ({
  width,
  height,
  pixels: new Uint8Array(width * height * 4).fill(255),
})

/** A picture with one grey pixel. */
const dotted = (width: number, height: number, x: number, y: number, grey = 0): Bitmap => {
  const bitmap = blank(width, height)
  bitmap.pixels.fill(grey, (y * width + x) * 4, (y * width + x) * 4 + 3)
  return bitmap
}

test('the same pictures have no pixel that differs', () => {
  expect(pixelChanges(dotted(5, 4, 2, 2), dotted(5, 4, 2, 2))).toMatchObject({ count: 0, share: 0 })
})

test('a difference that nobody sees is none', () => {
  expect(pixelChanges(blank(5, 4), dotted(5, 4, 2, 2, 252)).count).toBe(0)
  expect(pixelChanges(blank(5, 4), dotted(5, 4, 2, 2, 250)).count).toBe(1)
})

test('a dot that has moved changes two pixels, which the picture of changes has in a strong colour', () => {
  const { count, share, shown } = pixelChanges(dotted(20, 10, 4, 5), dotted(20, 10, 15, 5))
  expect([count, share]).toEqual([2, 0.01])
  const colour = (x: number, y: number) => [
    ...shown.pixels.subarray((y * 20 + x) * 4, (y * 20 + x) * 4 + 3),
  ]
  expect(colour(4, 5)).toEqual([212, 0, 106])
  expect(colour(15, 5)).toEqual([212, 0, 106])
  // Between them nothing changed; above them is the frame.
  expect(colour(9, 5)).toEqual([255, 255, 255])
  expect(colour(9, 2)).toEqual([212, 0, 106])
})

test('what one picture has beyond the other has changed', () => {
  const { count, shown } = pixelChanges(blank(4, 4), blank(6, 4))
  expect([count, shown.width, shown.height]).toEqual([8, 6, 4])
})
