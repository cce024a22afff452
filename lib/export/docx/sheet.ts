import type { Pages } from './block'

/** Twips, twentieths of a point, to a millimetre. */
const TWIPS = 1440 / 25.4

/** A4 with margins of 25 mm; in twips. */
export const SHEET = { width: 11906, height: 16838, margin: Math.round(25 * TWIPS) } as const

/** Width of the text, in twips: 160 mm upright, 247 mm sideways. */
export const TEXT_WIDTH: Readonly<Record<Pages['lie'], number>> = {
  upright: SHEET.width - SHEET.margin * 2,
  sideways: SHEET.height - SHEET.margin * 2,
}

/** The tallest that a picture may be, its caption and a line of notes beside it on the page; in twips. */
export const TALLEST_PICTURE = SHEET.height - SHEET.margin * 2 - Math.round(30 * TWIPS)
