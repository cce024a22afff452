import { cellOf } from '@/lib/analysis/comparison'
import { highestOf } from '@/lib/analysis/extent'
import { besideValue, yardstickOf } from './baseline-text'
import { type ChartInput, type Look, NARROW } from './chart'
import { textWidth } from './text-width'
import { valueText } from './value-text'

/** Up to here a count is drawn record by record; beyond, as one bar. */
const MOST_CELLS = 60
const MOST_NAME = 0.3

/** Where the parts of a bar chart stand, in px. */
export interface BarLayout {
  top: number
  bottom: number
  height: number
  nameX: number
  nameWidth: number
  /** Where bars begin. */
  zeroX: number
  /** Right edge of a column of values; null where each stands at the end of its bar. */
  valueEdge: number | null
  /** Room for differences at the right of values; 0 where there are none. */
  differenceWidth: number
  /** Kinds in words at the right edge. */
  kinds: boolean
  tooManyCells: boolean
  rowCentre: (row: number) => number
  toX: (value: number) => number
  lineLabelX: (label: string) => number
}

export function barLayout(
  input: ChartInput,
  { width, type }: Look,
  kinds: readonly string[],
): BarLayout {
  const { comparison, words } = input
  const { shown, zones } = comparison
  const lang = words.locale
  const nameX = type.label * 1.5
  const widest = (texts: readonly string[], size: number, weight: 400 | 700 = 400) =>
    highestOf([0, ...texts.map((each) => textWidth(each, { size, weight, lang }))])
  const names = zones.map(({ shortName }) => words.text(shortName))
  const nameWidth = Math.min(widest(names, type.label), width * MOST_NAME)
  const start = Math.round(Math.max(nameX + nameWidth + type.label, width * 0.115))

  const narrow = width / (type.label / 16) < NARROW
  const kindsWidth = narrow ? 0 : widest(kinds, type.small)
  const showKinds = kindsWidth > 0 && kindsWidth < width * 0.4
  const values = zones.filter(({ id }) => cellOf(shown, id).value !== null)
  const differences = widest(
    zones.map((zone) => besideValue(shown, zone, input)),
    type.small,
  )
  const differenceWidth = differences > 0 ? differences + type.small * 0.7 : 0
  const valueWidth =
    widest(
      values.map((zone) => valueText(shown, zone, words)),
      type.label * 1.125,
      700,
    ) +
    20 +
    differenceWidth
  const right = narrow ? valueWidth : valueWidth + (showKinds ? kindsWidth + type.label : 0)

  const low = Math.min(0, shown.lowest ?? 0)
  const high = Math.max(shown.highest ?? 0, low + Number.MIN_VALUE)
  const end = Math.max(start + 1, width - right)
  const toX = (value: number) =>
    high > low && shown.highest !== 0
      ? start + ((value - low) / (high - low)) * (end - start)
      : start

  const yardstick = yardstickOf(shown, input)
  const nearLine =
    yardstick !== null &&
    zones.some(({ id }) => {
      const { value } = cellOf(shown, id)
      if (value === null) return false
      const gap = toX(yardstick) - toX(value)
      return gap > 2 && gap < valueWidth
    })

  const top = type.small * 2 + 10
  const bottom = top + zones.length * type.row
  return {
    top,
    bottom,
    height: Math.ceil(bottom + 2),
    nameX,
    nameWidth,
    zeroX: toX(0),
    valueEdge: narrow || nearLine ? width - (showKinds ? kindsWidth + type.label : 0) : null,
    differenceWidth,
    kinds: showKinds,
    tooManyCells: (shown.highest ?? 0) > MOST_CELLS,
    rowCentre: (row) => top + (row + 0.5) * type.row,
    toX,
    lineLabelX: (label) => {
      const half = textWidth(label, { size: type.small + 1, lang }) / 2
      return Math.min(width - half, Math.max(half, toX(yardstick ?? 0)))
    },
  }
}
