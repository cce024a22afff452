import { SCREEN_TYPE, SLIDE_TYPE, type TypeScale } from '@/lib/charts/chart'
import type { Bilingual } from '@/lib/domain/text'

/** A size in which figures leave, with its sizes of type. Lengths in px of the picture. */
export interface FigurePreset {
  id: string
  label: Bilingual
  width: number
  /** Null: as high as the content. A fixed height still grows where nothing smaller could be read. */
  height: number | null
  margin: number
  /** Pixels per inch where the figure is put to use: the density that a PNG states. */
  density: number
  type: { title: number; subtitle: number; key: number; note: number }
  /** Sizes of the plot, largest first; the first that fits the height is taken. */
  plotTypes: readonly [TypeScale, ...TypeScale[]]
}

/** Rows close up first; only then do labels grow smaller. */
const SLIDE_TYPES: readonly [TypeScale, ...TypeScale[]] = [
  SLIDE_TYPE,
  ...[83, 80, 76, 72, 68, 64, 60, 56].map((row) => ({ ...SLIDE_TYPE, row })),
  { label: 26, small: 22, row: 54 },
  { label: 24, small: 21, row: 50 },
  { label: 22, small: 19, row: 46 },
  { label: 20, small: 18, row: 42 },
  { label: 18, small: 17, row: 38 },
  { label: 17, small: 16, row: 36 },
  { label: 16, small: 15, row: 33 },
  { label: 15, small: 14, row: 31 },
  { label: 14, small: 13, row: 29 },
]

/** Every size, one line each; the first is what the dialog opens with. */
export const PRESETS: readonly [FigurePreset, ...FigurePreset[]] = [
  {
    id: 'slide',
    label: { zh: '幻灯片 1920 × 1080', en: 'slide, 1920 × 1080' },
    width: 1920,
    height: 1080,
    margin: 96,
    density: 144,
    type: { title: 50, subtitle: 25, key: 23, note: 20 },
    plotTypes: SLIDE_TYPES,
  },
  {
    id: 'report',
    label: { zh: '报告 960 宽', en: 'report, 960 wide' },
    width: 960,
    height: null,
    margin: 32,
    density: 144,
    type: { title: 24, subtitle: 15, key: 14, note: 13 },
    plotTypes: [SCREEN_TYPE],
  },
]
