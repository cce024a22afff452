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
  /** Px to an inch where the figure is put to use; a PNG of twice the pixels states twice as many. */
  density: number
  /** Pixels of a PNG to a px of the picture that can be chosen, the usual first. */
  scales: readonly [number, ...number[]]
  /** Made for paper: an SVG states its size in mm. */
  isPrint?: true
  /** Its shape is the point: what cannot be read in it is left out and said to be, before it grows. */
  shape?: FigureShape
  type: { title: number; subtitle: number; key: number; note: number }
  /** Sizes of the plot, largest first; the first that fits the height is taken. */
  plotTypes: readonly [TypeScale, ...TypeScale[]]
}

/** How a picture whose shape is fixed is filled. */
export interface FigureShape {
  /** The plot's share of the width, where it stands beside title and subtitle; 1 where it stands below them. */
  plot: number
  /** Above the double rule and below the last line, px. */
  edge: number
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

/** For pictures that are looked at on a phone. */
const SQUARE_TYPES: readonly [TypeScale, ...TypeScale[]] = [
  { label: 30, small: 25, row: 84 },
  { label: 28, small: 24, row: 74 },
  { label: 26, small: 22, row: 66 },
  { label: 24, small: 21, row: 58 },
  { label: 22, small: 20, row: 52 },
  { label: 22, small: 20, row: 44 },
  { label: 20, small: 18, row: 40 },
  { label: 20, small: 18, row: 34 },
  { label: 18, small: 17, row: 30 },
]

const CARD_TYPES: readonly [TypeScale, ...TypeScale[]] = [
  { label: 28, small: 23, row: 74 },
  { label: 26, small: 22, row: 66 },
  { label: 24, small: 20, row: 58 },
  { label: 22, small: 19, row: 50 },
  { label: 20, small: 18, row: 44 },
  { label: 20, small: 17, row: 36 },
  { label: 18, small: 16, row: 30 },
  { label: 16, small: 15, row: 27 },
  { label: 15, small: 14, row: 24 },
]

const COVER_TYPES: readonly [TypeScale, ...TypeScale[]] = [
  { label: 24, small: 20, row: 52 },
  { label: 22, small: 18, row: 44 },
  { label: 20, small: 17, row: 36 },
  { label: 19, small: 16, row: 31 },
  { label: 18, small: 16, row: 27 },
]

/** Every size, one entry each; the first is what the dialog opens with. */
export const PRESETS: readonly [FigurePreset, ...FigurePreset[]] = [
  {
    id: 'slide',
    label: { zh: '幻灯片 16:9', en: 'slide, 16:9' },
    width: 1920,
    height: 1080,
    margin: 96,
    density: 144,
    scales: [1, 2],
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
    scales: [2, 3, 1],
    type: { title: 24, subtitle: 15, key: 14, note: 13 },
    plotTypes: [SCREEN_TYPE],
  },
  {
    // 160 mm, the text of an A4 page; 15 px are 7.2 pt.
    id: 'a4',
    label: { zh: 'A4 版心宽', en: 'A4, width of the text' },
    width: 945,
    height: null,
    margin: 10,
    density: 150,
    scales: [2, 4],
    isPrint: true,
    type: { title: 26, subtitle: 17, key: 16, note: 15 },
    plotTypes: [{ label: 17, small: 15, row: 46 }],
  },
  {
    // 78 mm, one of two columns on A4.
    id: 'a4-half',
    label: { zh: 'A4 半栏宽', en: 'A4, half the width' },
    width: 461,
    height: null,
    margin: 10,
    density: 150,
    scales: [2, 4],
    isPrint: true,
    type: { title: 22, subtitle: 16, key: 15, note: 15 },
    plotTypes: [{ label: 16, small: 15, row: 42 }],
  },
  {
    id: 'wechat-body',
    label: { zh: '微信正文', en: 'WeChat article' },
    width: 1080,
    height: null,
    margin: 48,
    density: 144,
    scales: [1, 2],
    type: { title: 48, subtitle: 29, key: 27, note: 25 },
    plotTypes: [{ label: 30, small: 26, row: 84 }],
  },
  {
    id: 'wechat-cover',
    label: { zh: '微信封面 2.35:1', en: 'WeChat cover, 2.35:1' },
    width: 900,
    height: 383,
    margin: 32,
    density: 144,
    scales: [1, 2],
    shape: { plot: 0.58, edge: 18 },
    type: { title: 32, subtitle: 18, key: 17, note: 14 },
    plotTypes: COVER_TYPES,
  },
  {
    id: 'square',
    label: { zh: '方图 1:1', en: 'square, 1:1' },
    width: 1080,
    height: 1080,
    margin: 60,
    density: 144,
    scales: [1, 2],
    shape: { plot: 1, edge: 44 },
    type: { title: 46, subtitle: 26, key: 24, note: 21 },
    plotTypes: SQUARE_TYPES,
  },
  {
    id: 'share-card',
    label: { zh: '分享卡 1200 × 630', en: 'share card, 1200 × 630' },
    width: 1200,
    height: 630,
    margin: 56,
    density: 144,
    scales: [1, 2],
    shape: { plot: 0.6, edge: 34 },
    type: { title: 42, subtitle: 22, key: 21, note: 17 },
    plotTypes: CARD_TYPES,
  },
]
