// The mark as in public/icon.svg: a square of 16.
const MARK =
  '<path d="M0 1H7V15H0Z"/><path fill="none" stroke="#17191c" stroke-width="1.8" d="M9 1.9A6.1 6.1 0 0 1 9 14.1"/>'

/**
 * Icons in pixels, for home screens. A maskable one may be cut to a circle of four fifths of its width.
 * @type {readonly { address: string, svg: string }[]}
 */
export const ICONS = [
  { address: '/icons/icon-192.png', svg: icon(192, 0.62) },
  { address: '/icons/icon-512.png', svg: icon(512, 0.62) },
  { address: '/icons/icon-maskable-512.png', svg: icon(512, 0.46) },
]

/**
 * The mark in ink on paper.
 * @param {number} size in px
 * @param {number} share of the width that the mark takes
 */
function icon(size, share) {
  const scale = (size * share) / 16
  const edge = (size * (1 - share)) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="#fff"/><g fill="#17191c" transform="translate(${edge} ${edge}) scale(${scale})">${MARK}</g></svg>`
}
