import { HELD_THEME_PREFIX } from '@/lib/analysis/metrics/held-theme'
import { firstWords, type ThemeMatrix, type ThemeRow } from '@/lib/analysis/theme-matrix'
import type { Zone } from '@/lib/domain/zone'
import type { ChartInput, Look, Plot } from './chart'
import { SONG } from './font'
import { ABSENT_RADIUS, heldMark, WEIGHT_RADII } from './matrix-parts'
import { cellText, holdersText, MOST_WITH_WORDS } from './matrix-text'
import { codedZones } from './overlap-text'
import { type DrawnItem, drawn, line, path, rectangle, type Shape, text } from './shapes'
import { zoneSign } from './symbols'
import { textWidth } from './text-width'
import type { Frame } from './themes-frame'
import { besideSymbol, denseHead, SYMBOL_ROOM, zoneHead } from './themes-heads'
import { shortenText, wrapText } from './wrap-text'

interface PlacedRow {
  row: ThemeRow
  top: number
  height: number
  name: readonly string[]
}

const LEAST_CELL = 48
const LEAST_WITH_WORDS = 80
/** In a narrower column weights cannot be told apart. */
const LEAST_DENSE = 14
/** The widest a mark is, in px at its full size. */
const MARK_WIDTH = 2 * WEIGHT_RADII.primary
const MOST_LINES = 6
/** A shorter line shows no share. */
const LEAST_COVERAGE = 24
/** How far a name may run upwards, in sizes of type. */
const LONGEST_UPWARD = 10
/** As much of a name as tells zones apart, in sizes of type. */
const LEGIBLE_NAME = 7

/** Rows are themes under their groups, columns zones. Null where the zones do not fit side by side. */
export function themesGrid(matrix: ThemeMatrix, input: ChartInput, look: Look): Plot | null {
  const size = look.type.small
  const unit = size / 13
  const { words } = input
  const style = { size, lang: words.locale }
  const { matrices } = words.messages
  const isGrouped = matrix.blocks.some(({ group }) => group)
  const nameX = isGrouped ? Math.min(92 * unit, look.width * 0.1) : 0
  // In a picture of fixed height a theme's name takes one line, so that sixteen rows find room.
  const nameWidth =
    look.height === undefined
      ? Math.min(170 * unit, look.width * 0.18)
      : Math.min(330 * unit, look.width * 0.26)
  const last = Math.max(
    ...[matrices.holders, matrices.nobody, ...matrix.rows.map((row) => lastText(row, input))].map(
      (label) => textWidth(label, style),
    ),
  )
  const lastWidth = Math.min(last + 34 * unit, look.width * 0.16)
  const cellsX = nameX + nameWidth
  const cell = (look.width - cellsX - lastWidth) / matrix.zones.length
  const isDense = cell < LEAST_CELL * unit && matrix.zones.length > MOST_WITH_WORDS
  if (cell < (isDense ? LEAST_DENSE : LEAST_CELL) * unit) return null
  const longest = Math.max(
    ...matrix.zones.map(({ shortName }) =>
      textWidth(words.text(shortName), { ...style, weight: 700 }),
    ),
  )
  // A picture has no table beside it in which a name stands whole.
  const legible = Math.min(longest, size * LEGIBLE_NAME)
  if (look.height !== undefined && !isDense && legible > cell - 4 * unit) return null
  const frame: Frame = {
    input,
    look,
    matrix,
    unit,
    size,
    lineHeight: size * 1.36,
    nameX,
    cellsX,
    cell,
    isDense,
    markUnit: isDense ? Math.min(unit, (cell - 2) / MARK_WIDTH) : unit,
    areNamesBelow: longest > besideSymbol(cell, unit),
    // A picture of fixed height has no room for words.
    hasWords:
      look.height === undefined &&
      matrix.zones.length <= MOST_WITH_WORDS &&
      cell >= LEAST_WITH_WORDS * unit,
  }
  const upwards = Math.ceil(Math.min(longest, size * LONGEST_UPWARD))
  const head = isDense ? upwards + size * SYMBOL_ROOM : size * 3.9
  let y = head
  const blocks = matrix.blocks.map(({ group, rows }) => {
    const top = y
    const placed = rows.map((row): PlacedRow => {
      const name = wrapText(words.text(row.theme.label), nameWidth - 10 * unit, style)
      const at = { row, top: y, height: heightOf(row, name.length, frame), name }
      y += at.height
      return at
    })
    const label = group ? wrapText(words.text(group.label), nameX - 8 * unit, style) : []
    // A long name of a group may need more lines than its themes.
    y = Math.max(y, top + size * 1.4 + label.length * frame.lineHeight)
    return { label, top, placed }
  })
  const height = Math.ceil(y + 1)
  const rows = blocks.flatMap(({ placed }) => placed)
  const rules = blocks.flatMap(({ top, placed }) => [
    line([0, top], [look.width, top], { color: look.palette.ink3, width: 1 }),
    ...placed
      .slice(1)
      .map((row) =>
        line([nameX, row.top], [look.width, row.top], { color: look.palette.rule, width: 1 }),
      ),
  ])
  const groups = blocks.flatMap(({ label, top }) =>
    label.map((each, i) =>
      text(0, top + size * 1.46 + i * frame.lineHeight, each, {
        font: look.font,
        size,
        color: look.palette.ink2,
      }),
    ),
  )
  return {
    width: look.width,
    height,
    option: {
      animation: false,
      series: [
        drawn('frame', [
          {
            zone: '',
            shapes: [
              ...rules,
              line([0, 0.5], [look.width, 0.5], { color: look.palette.ink, width: 1 }),
              line([0, y], [look.width, y], { color: look.palette.ink, width: 1 }),
              ...groups,
              ...headEnds(head, frame),
              ...rows.flatMap((row) => rowEnds(row, frame)),
            ],
          },
        ]),
        drawn(
          'heads',
          matrix.zones.map((zone, i) =>
            isDense ? denseHead(zone, i, head, frame) : zoneHead(zone, i, frame),
          ),
          2,
        ),
        drawn(
          'cells',
          rows.flatMap((row) => matrix.zones.map((zone, i) => cellItem(row, zone, i, frame))),
          3,
        ),
      ],
    },
  }
}

/** Who holds a theme, where it is one zone or none: of several the number stands beside. */
function lastText(row: ThemeRow, input: ChartInput): string {
  return row.holders.length > 1 ? '' : holdersText(row, input)
}

function heightOf(row: ThemeRow, nameLines: number, frame: Frame): number {
  const { size, lineHeight, look, matrix } = frame
  const lines = matrix.zones.map((zone) => wordLines(row, zone, frame).length)
  const least = frame.hasWords ? size * 2.9 : Math.max(size * 1.7, look.type.row * 0.6)
  return Math.max(least, Math.max(nameLines, ...lines) * lineHeight + size * 0.7)
}

function wordLines(
  row: ThemeRow,
  zone: Zone,
  { input, size, cell, unit, hasWords }: Frame,
): string[] {
  const held = row.held.get(zone.id)
  const words = hasWords && held ? firstWords(held, input.comparison.dataset) : undefined
  if (!words) return []
  const width = cell - 32 * unit
  const lines = wrapText(words, width, { size, lang: 'zh' })
  const [last = ''] = lines.slice(MOST_LINES - 1)
  return lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES - 1), shortenText(`${last}……`, width, { size, lang: 'zh' })]
}

function headEnds(head: number, { input, look, size, nameX, isDense }: Frame): Shape[] {
  const { matrices } = input.words.messages
  const style = { font: look.font, size, color: look.palette.ink2 }
  const y = isDense ? head - size : size * 1.95
  return [
    text(nameX, y, matrices.theme, style),
    text(look.width, y, matrices.holders, { ...style, align: 'right' }),
  ]
}

/** The theme's name at the left, who holds it at the right. */
function rowEnds({ row, top, height, name }: PlacedRow, frame: Frame): Shape[] {
  const { input, look, size, lineHeight, nameX, unit } = frame
  const { palette, font } = look
  const middle = top + height / 2
  return [
    ...name.map((each, i) =>
      text(nameX, middle + (i - (name.length - 1) / 2) * lineHeight, each, {
        font,
        size,
        color: palette.ink,
      }),
    ),
    text(
      look.width - 24 * unit,
      middle,
      shortenText(lastText(row, input), look.width * 0.16 - 30 * unit, {
        size,
        lang: input.words.locale,
      }),
      { font, size, color: palette.ink2, align: 'right' },
    ),
    // Where nobody has looked there is no number, not 0.
    ...(codedZones(input).length === 0
      ? []
      : [
          text(look.width, middle, input.words.formats.number(row.holders.length), {
            font,
            size,
            color: palette.ink,
            align: 'right',
          }),
        ]),
    ...(frame.isDense ? coverage(row, middle, frame) : []),
  ]
}

/** Left of the number of holders, a line as long as their share of all zones of the dataset. */
function coverage({ holders, only }: ThemeRow, y: number, frame: Frame): Shape[] {
  const { input, look, size, unit, cellsX, cell, matrix } = frame
  const { dataset } = input.comparison
  const number = input.words.formats.number(dataset.zones.length)
  const from = cellsX + matrix.zones.length * cell + 10 * unit
  const to = look.width - textWidth(number, { size, lang: input.words.locale }) - 8 * unit
  if (only || holders.length === 0 || to - from < LEAST_COVERAGE * unit) return []
  const end = from + (holders.length / dataset.zones.length) * (to - from)
  return [
    line([from, y], [to, y], { color: look.palette.rule, width: 2 * unit }),
    line([from, y], [end, y], { color: look.palette.ink, width: 3 * unit }),
  ]
}

function cellItem(placed: PlacedRow, zone: Zone, i: number, frame: Frame): DrawnItem {
  const { row, top, height } = placed
  const { input, look, size, lineHeight, cellsX, cell, unit, markUnit, isDense, matrix } = frame
  const { palette } = look
  const x = cellsX + i * cell
  const middle = top + height / 2
  const center = isDense ? x + cell / 2 : x + 10 * unit
  const left = isDense ? x : x - 4 * unit
  const held = row.held.get(zone.id)
  const common = {
    zone: zone.id,
    metric: `${HELD_THEME_PREFIX}${row.theme.id}`,
    tip: cellText(row, zone, input),
  }
  if (!held) {
    const dot = zoneSign(undefined, palette).symbol(center, middle, ABSENT_RADIUS * unit)
    // Where nobody has looked, the head says so and the cell stays empty: a point would say “not stated”.
    const shapes = matrix.uncoded.has(zone.id) ? [] : [path(dot, { fill: palette.ghost })]
    return { zone: zone.id, shapes }
  }
  const words = wordLines(row, zone, frame)
  const ground =
    row.only === zone
      ? [
          rectangle(
            { x: left, y: top + 1, width: cell, height: height - 2 },
            { fill: palette.tint, stroke: 'none', width: 0 },
          ),
          rectangle(
            { x: left, y: top + 1, width: 2 * unit, height: height - 2 },
            { fill: palette.ink, stroke: 'none', width: 0 },
          ),
        ]
      : []
  return {
    ...common,
    shapes: [
      ...ground,
      ...heldMark({ row, zone, x: center, y: middle, unit: markUnit }, input, palette),
      ...words.map((each, at) =>
        text(x + 24 * unit, middle + (at - (words.length - 1) / 2) * lineHeight, each, {
          font: SONG,
          size,
          color: palette.ink,
        }),
      ),
    ],
  }
}
