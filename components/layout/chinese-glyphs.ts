const BOX = 32
const FONT_SIZE = 24

/**
 * Whether the page's font stack has no glyph for common Chinese characters. Most browsers then draw
 * the same box for any two of them; Firefox writes each character's number into its box, and such
 * boxes, unlike Chinese glyphs, are not as wide as the font size.
 */
export function lacksChineseGlyphs(): boolean {
  const canvas = document.createElement('canvas')
  canvas.width = BOX
  canvas.height = BOX
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) return false
  context.textBaseline = 'top'
  context.font = `${FONT_SIZE}px ${getComputedStyle(document.body).fontFamily}`
  const pixels = (character: string) => {
    context.clearRect(0, 0, BOX, BOX)
    context.fillText(character, 2, 2)
    return context.getImageData(0, 0, BOX, BOX).data.join()
  }
  const isSquare = Math.abs(context.measureText('区').width / FONT_SIZE - 1) < 0.1
  return !isSquare || pixels('区') === pixels('策')
}
