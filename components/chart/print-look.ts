import type { Look, TypeScale } from '@/lib/charts/chart'
import { FONTS } from '@/lib/charts/font'
import type { Palette } from '@/lib/charts/palette'
import type { Language } from '@/lib/domain/text'

/** The text's width on A4 in px, as app/styles/base.css sets its margins: 180 mm at 96 px to the inch. */
const PAPER_WIDTH = 680

/** Beside text of 14 px. */
const PAPER_TYPE: TypeScale = { label: 13, small: 11, row: 35 }

/** The look of a figure on paper. */
export function paperLook(locale: Language, palette: Palette): Look {
  return { width: PAPER_WIDTH, palette, type: PAPER_TYPE, font: FONTS[locale] }
}
