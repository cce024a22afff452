import { pairOverlapId } from '@/lib/analysis/metrics/pair-overlap'
import type { Zone } from '@/lib/domain/zone'
import { type ChartInput, type Look, NARROW, type Plot } from './chart'
import { drawnMatrix } from './drawn-matrix'
import { ABSENT_RADIUS } from './matrix-parts'
import { MOST_WITH_WORDS } from './matrix-text'
import type { Frame } from './overlap-frame'
import { overlapStrip } from './overlap-strip'
import { pairOf, pairText, pairValue } from './overlap-text'
import { neighbourItems, wordHeads } from './overlap-words'
import { type Box, type DrawnItem, drawn, line, path, rectangle, type Shape, text } from './shapes'
import { zoneSign } from './symbols'
import { textWidth } from './text-width'
import { shortenText } from './wrap-text'

const LEAST_CELL = 38
/** In a narrower cell no mark can be told from another. */
const LEAST_DENSE = 18
/** Cells grow until the names of zones fit over them, up to here. */
const MOST_CELL = 92
const USUAL_CELL = 58
/** The words of more zones than these stand in two columns, where they have to stand below the matrix. */
const MOST_BELOW = 12
/** The least room for the words beside the matrix. */
const LEAST_WORDS = 360

/** The matrix, and for each zone its nearest and farthest with the themes they share. */
export function overlapPlot(input: ChartInput, look: Look): Plot | null {
  const { zones } = drawnMatrix(input).matrix
  if (zones.length === 0) return null
  const frame = frameOf(zones, input, look)
  const { size, isBeside, inColumns, isDense, cell } = frame
  const strip = overlapStrip(input, look)
  const head = cell > 0 || isBeside ? size * 2.4 : 0
  const shapes: Shape[] = [...strip.shapes]
  const items: DrawnItem[] = [...strip.items]
  const top = strip.height
  let y = top + head
  if (cell > 0) {
    items.push(...zones.map((zone, i) => columnHead(zone, i, top, frame)))
    shapes.push(line([0, y], [look.width, y], { color: look.palette.ink, width: 1 }))
  }
  if (isBeside) shapes.push(...wordHeads(top + size * 1.2, frame))
  if (cell > 0)
    for (const [i, zone] of zones.entries()) {
      const words = isBeside ? neighbourItems(zone, y, frame) : { items: [], height: 0 }
      const least = isDense ? Math.min(cell, size * 2.2) : Math.max(look.type.row * 0.8, size * 2.6)
      const height = Math.max(least, words.height)
      items.push(rowHead(zone, i, y + height / 2, frame))
      items.push(...zones.map((other, j) => pairItem(zone, other, j, y, height, frame)))
      items.push(...words.items)
      y += height
      shapes.push(line([0, y], [look.width, y], { color: look.palette.rule, width: 1 }))
    }
  if (!isBeside) {
    y += cell > 0 ? size * 1.4 : 0
    if (inColumns) {
      shapes.push(...wordHeads(y + size * 1.2, frame))
      y += size * 2.4
    }
    for (const [i, zone] of zones.entries()) {
      shapes.push(line([0, y], [look.width, y], { color: look.palette.rule, width: 1 }))
      items.push(rowHead(zone, i, y + size * 1.4, frame))
      const words = neighbourItems(zone, y, frame)
      items.push(...words.items)
      y += words.height
    }
  }
  return {
    width: look.width,
    height: Math.ceil(y + 1),
    option: {
      animation: false,
      series: [drawn('frame', [{ zone: '', shapes }], 1), drawn('cells', items, 3)],
    },
  }
}

function frameOf(zones: readonly Zone[], input: ChartInput, look: Look): Frame {
  const { words } = input
  const size = look.type.small
  const unit = size / 13
  const widest = Math.max(
    ...zones.map(({ shortName }) =>
      textWidth(words.text(shortName), { size, weight: 700, lang: words.locale }),
    ),
  )
  const symbol = 22 * unit
  const nameWidth = Math.min(widest, look.width * 0.2)
  const number = 16 * unit
  const room = (cellsX: number) => (look.width - cellsX) / zones.length
  const wished = Math.min(MOST_CELL * unit, Math.max(USUAL_CELL * unit, widest + 7 * unit))
  const cellFor = (cellsX: number) => Math.min(wished, room(cellsX))
  const named = symbol + nameWidth + 12 * unit
  const numbered = number + named
  const fits = (cell: number) => widest + 6 * unit <= cell
  const isNumbered = !fits(cellFor(named))
  const cellsX = isNumbered ? numbered : named
  const wide = cellFor(cellsX)
  const isWide = wide >= LEAST_CELL * unit
  const isDense = !isWide && zones.length > MOST_WITH_WORDS && wide >= LEAST_DENSE * unit
  const cell = isWide || isDense ? wide : 0
  const wordsX = cellsX + cell * zones.length + 20 * unit
  const isBeside = cell > 0 && look.width - wordsX >= LEAST_WORDS * unit
  const below = symbol + (isNumbered ? number : 0)
  const isLong = isDense || zones.length > MOST_BELOW
  const inColumns = isBeside || (isLong && look.width >= NARROW * unit)
  const wordsFrom = isBeside ? wordsX : inColumns ? named + (isNumbered ? number : 0) : below
  // Without cells beside it a name has the line to itself.
  return {
    input,
    look,
    zones,
    size,
    unit,
    lineHeight: size * 1.4,
    nameWidth: cell > 0 ? nameWidth : look.width - below,
    cellsX,
    cell,
    isNumbered,
    isDense,
    nearX: wordsFrom,
    farX: inColumns ? wordsFrom + (look.width - wordsFrom) * 0.6 : below,
    isBeside,
    inColumns,
  }
}

function signPath(zone: Zone, x: number, y: number, { input, look, unit }: Frame): Shape {
  const sign = zoneSign(input.comparison.slots.get(zone.id), look.palette)
  return path(sign.symbol(x, y, 5.5 * unit), { fill: sign.color })
}

function nameText(zone: Zone, { input, size, nameWidth }: Frame): string {
  const { words } = input
  const style = { size, weight: 700, lang: words.locale } as const
  return shortenText(words.text(zone.shortName), nameWidth, style)
}

function columnHead(zone: Zone, i: number, top: number, frame: Frame): DrawnItem {
  const { look, size, unit, cellsX, cell, isNumbered, isDense, input } = frame
  const x = cellsX + (i + 0.5) * cell
  const y = top + size * 1.2
  const style = { font: look.font, size, weight: 700, color: look.palette.ink } as const
  if (!isNumbered)
    return {
      zone: zone.id,
      shapes: [text(x, y, nameText(zone, frame), { ...style, align: 'center' })],
    }
  const number = input.words.formats.number(i + 1)
  return {
    zone: zone.id,
    shapes: isDense
      ? [text(x, y, number, { ...style, weight: 400, align: 'center' })]
      : [signPath(zone, x - 8 * unit, y, frame), text(x + 2 * unit, y, number, style)],
  }
}

function rowHead(zone: Zone, i: number, middle: number, frame: Frame): DrawnItem {
  const { input, look, size, unit, isNumbered } = frame
  const style = { font: look.font, size, color: look.palette.ink } as const
  const x = isNumbered ? 16 * unit : 0
  return {
    zone: zone.id,
    shapes: [
      ...(isNumbered ? [text(0, middle, input.words.formats.number(i + 1), style)] : []),
      signPath(zone, x + 7 * unit, middle, frame),
      text(x + 22 * unit, middle, nameText(zone, frame), { ...style, weight: 700, isName: true }),
    ],
  }
}

/** A number, and under it a line as long as the value; a zone against itself is its symbol. */
function pairItem(
  zone: Zone,
  other: Zone,
  j: number,
  top: number,
  height: number,
  frame: Frame,
): DrawnItem {
  const { input, look, size, unit, cellsX, cell } = frame
  const { palette } = look
  const x = cellsX + j * cell
  const middle = top + height / 2
  const margin = frame.isDense ? 1.5 : 3
  const box = {
    x: x + margin * unit,
    y: top + margin,
    width: cell - 2 * margin * unit,
    height: height - 2 * margin,
  }
  if (zone === other)
    return {
      zone: zone.id,
      shapes: [
        rectangle(box, { fill: palette.tint, stroke: 'none', width: 0 }),
        signPath(zone, x + cell / 2, middle, frame),
      ],
    }
  const pair = pairOf(zone, other, input)
  const { value } = pair
  const common = {
    zone: zone.id,
    metric: pairOverlapId(other.id),
    tip: pairText(pair, input),
  }
  // The whole cell can be pointed at.
  const ground = rectangle(
    box,
    { fill: palette.paper, stroke: 'none', width: 0 },
    { stroke: palette.ink, lineWidth: 1 },
  )
  if (frame.isDense)
    return { ...common, shapes: [ground, ...denseMark(value, x + cell / 2, middle, box, frame)] }
  const long = cell * 0.62
  const from = x + (cell - long) / 2
  const under = middle + size * 0.95
  const style = { size, lang: input.words.locale }
  return {
    ...common,
    shapes: [
      ground,
      text(
        x + cell / 2,
        middle - size * 0.1,
        shortenText(pairValue(pair, input), cell - 4, style),
        {
          font: look.font,
          size,
          weight: value ? 700 : 400,
          color: value ? palette.ink : palette.ink2,
          align: 'center',
        },
      ),
      ...(value === null
        ? []
        : [
            line([from, under], [from + long, under], { color: palette.rule, width: 2 * unit }),
            ...(value > 0
              ? [
                  line([from, under], [from + long * value, under], {
                    color: palette.ink,
                    width: 3 * unit,
                  }),
                ]
              : []),
          ]),
    ],
  }
}

/** A square whose area is the value, a point for 0; nothing where there is no value. */
function denseMark(
  value: number | null,
  x: number,
  y: number,
  box: Box,
  { look, unit }: Frame,
): Shape[] {
  if (value === null) return []
  const { palette } = look
  if (value === 0)
    return [
      path(zoneSign(undefined, palette).symbol(x, y, ABSENT_RADIUS * unit), {
        fill: palette.ghost,
      }),
    ]
  const side = Math.sqrt(value) * Math.min(box.width, box.height)
  return [
    {
      ...rectangle(
        { x: x - side / 2, y: y - side / 2, width: side, height: side },
        { fill: palette.ink2, stroke: 'none', width: 0 },
      ),
      silent: true,
    },
  ]
}
