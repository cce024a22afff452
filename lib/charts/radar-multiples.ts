import type { Zone } from '@/lib/domain/zone'
import { baselineMark, differenceText } from './baseline-text'
import { type ChartInput, type Look, NARROW, type Plot } from './chart'
import { type RadarAxis, zeroAxes } from './radar-axes'
import { type Disc, ghostLine, labelPlace, radarGrid, zoneLine } from './radar-parts'
import { drawn, line, path, type Shape, text } from './shapes'
import { zoneSign } from './symbols'
import { textWidth } from './text-width'
import { valueText } from './value-text'
import { shortenText } from './wrap-text'

const WIDE = 800
const GUTTER = 20
/** In label sizes; a smaller disc shows no shape. */
const LEAST_RADIUS = 3.4

interface Tile {
  zone: Zone
  x: number
  y: number
  width: number
  nameWidth: number
  /** Room of the label above the disc. */
  topWidth: number
  /** Where zeros in words may begin: beyond that label where it stands on their line. */
  zerosX: number
  /** How far the name's line may reach: to that label where it stands on the line. */
  headRight: number
  disc: Disc
}

/** One radar a zone, three, two or one beside each other. */
export function radarMultiples(
  zones: readonly Zone[],
  axes: readonly RadarAxis[],
  input: ChartInput,
  look: Look,
): Plot {
  const { type, width } = look
  const scale = type.label / 16
  const most = width >= WIDE * scale ? 3 : width >= NARROW * scale ? 2 : 1
  const across = Math.min(most, zones.length)
  // A lone radar keeps the size it has among others, so that shapes compare between pictures.
  const tileWidth = (width - GUTTER * (most - 1)) / most
  const rows = Math.ceil(zones.length / across)
  const isFixed = look.height !== undefined
  const widest = Math.max(
    ...zones.map(({ shortName }) =>
      textWidth(input.words.text(shortName), {
        size: type.label,
        weight: 700,
        lang: input.words.locale,
      }),
    ),
  )
  // In a fixed height a name that is short enough stands beside the disc, which takes the room that its labels leave.
  const isBeside = isFixed && widest <= tileWidth * 0.2
  const header = isBeside ? 0 : isFixed ? type.label * 2 : type.row
  const around = header + type.label * (isFixed ? 5 : 5.5)
  const room = isFixed ? ((look.height ?? 0) / rows - around) / 2 : 84 * scale
  const radius = Math.min(
    tileWidth * 0.28,
    Math.max(room, type.label * LEAST_RADIUS),
    roomBetweenLabels(axes, tileWidth, input, look),
  )
  const tileHeight = around + radius * 2
  const nameWidth = tileWidth * (isBeside ? 0.2 : 0.45)
  const topWidth = tileWidth * (isBeside ? 0.3 : 0.7)
  const tiles = zones.map((zone, i) => {
    const x = (i % across) * (tileWidth + GUTTER)
    const y = Math.floor(i / across) * tileHeight
    const disc = { x: x + tileWidth / 2, y: y + header + type.label * 2 + radius, radius }
    const zerosX = isBeside ? disc.x + topWidth / 2 : x
    const headRight = isBeside ? disc.x - topWidth / 2 : x + tileWidth
    return { zone, x, y, width: tileWidth, nameWidth, topWidth, zerosX, headRight, disc }
  })
  return {
    width,
    height: Math.ceil(rows * tileHeight),
    option: {
      animation: false,
      radar: tiles.map(({ disc }) => radarGrid(disc, axes, look.palette)),
      series: [
        drawn(
          'tiles',
          tiles.map((tile) => ({
            zone: tile.zone.id,
            shapes: [...heading(tile, axes, input, look), ...labels(tile, axes, input, look)],
          })),
          1,
        ),
        ...tiles.flatMap(({ zone }, i) => [
          ghostLine(axes, input, i, look),
          zoneLine(
            zone.id,
            axes,
            zoneSign(input.comparison.slots.get(zone.id), look.palette),
            i,
            look,
          ),
        ]),
      ],
    },
  }
}

/** The largest radius at which no label at a disc's sides is cut, but for those that would be cut at the least one too. */
function roomBetweenLabels(
  axes: readonly RadarAxis[],
  tileWidth: number,
  { words }: ChartInput,
  { type }: Look,
): number {
  const radii = axes.flatMap(({ column }, i) => {
    const { x: cos, align } = labelPlace({ x: 0, y: 0, radius: 1 }, i, axes.length, 0)
    if (align === 'center') return []
    const name = words.text(column.metric.shortLabel)
    const width = textWidth(name, { size: type.small, lang: words.locale })
    return [(tileWidth / 2 - width - 1) / Math.abs(cos) - labelGap(type.label)]
  })
  return Math.min(...radii.filter((radius) => radius >= type.label * LEAST_RADIUS))
}

function labelGap(labelSize: number): number {
  return labelSize * 0.75
}

/** Symbol, name and a sample of the line; zeros in words at the right, where there is room for them. */
function heading(
  { zone, x, y, width, nameWidth, zerosX, headRight }: Tile,
  axes: readonly RadarAxis[],
  input: ChartInput,
  { palette, type, font }: Look,
): Shape[] {
  const { comparison, words } = input
  const sign = zoneSign(comparison.slots.get(zone.id), palette)
  const middle = y + type.label * 1.1
  const radius = type.label * 0.4
  const nameX = x + type.label * 1.4
  const style = { size: type.label, weight: 700 as const, lang: words.locale }
  const name = shortenText(words.text(zone.shortName), nameWidth, style)
  const sampleX = nameX + textWidth(name, style) + type.label * 0.6
  const sampleEnd = sampleX + type.label * 1.6
  const zeros = zeroAxes(zone, axes).map(({ metric }) => words.text(metric.shortLabel))
  const zeroText = words.messages.figure.zeroAt(words.formats.and(zeros))
  const mark = baselineMark(zone, input)
  const markX = sampleEnd + type.label * 0.5
  const markEnd = markX + textWidth(mark, { size: type.small, lang: words.locale })
  const isMarked = mark !== '' && markEnd <= headRight
  const zeroWidth = textWidth(zeroText, { size: type.small, lang: words.locale })
  const zerosFit =
    Math.max(isMarked ? markEnd : sampleEnd, zerosX) + type.label * 0.6 + zeroWidth <= x + width
  return [
    line([x, y + 0.5], [x + width, y + 0.5], { color: palette.rule, width: 1 }),
    path(sign.symbol(x + radius + 1, middle, radius), { fill: sign.color }),
    text(nameX, middle, name, { font, size: type.label, weight: 700, color: palette.ink }),
    line([sampleX, middle], [sampleEnd, middle], {
      color: sign.color,
      width: 2,
      dash: sign.dash,
    }),
    ...(isMarked
      ? [text(markX, middle, mark, { font, size: type.small, color: palette.ink2 })]
      : []),
    ...(zeros.length > 0 && zerosFit
      ? [
          text(x + width, middle, zeroText, {
            font,
            size: type.small,
            color: palette.ink2,
            align: 'right',
          }),
        ]
      : []),
  ]
}

/** The metric's name, the zone's raw value and its difference from the baseline at each axis. */
function labels(
  { zone, x, width, topWidth, disc }: Tile,
  axes: readonly RadarAxis[],
  input: ChartInput,
  { palette, type, font }: Look,
): Shape[] {
  const { words } = input
  return axes.flatMap(({ column }, i) => {
    const place = labelPlace(disc, i, axes.length, labelGap(type.label))
    const value = valueText(column, zone, words)
    const difference = differenceText(column, zone, input)
    const gap = type.small * 0.4
    const nameStyle = { size: type.small, lang: words.locale }
    const valueWidth = textWidth(value, { size: type.small + 1, weight: 700, lang: words.locale })
    const beside = difference ? gap + textWidth(difference, nameStyle) : 0
    const room = {
      left: x + width - place.x,
      right: place.x - x,
      center: topWidth - gap - valueWidth - beside,
    }
    const name = shortenText(words.text(column.metric.shortLabel), room[place.align], nameStyle)
    const small = { font, size: type.small, color: palette.ink2 }
    const strong = { font, size: type.small + 1, color: palette.ink, weight: 700 as const }
    const numbers = (left: number, y: number) => [
      text(left, y, value, strong),
      ...(difference ? [text(left + valueWidth + gap, y, difference, small)] : []),
    ]
    if (place.align === 'center') {
      const nameWidth = textWidth(name, nameStyle)
      const start = place.x - (nameWidth + gap + valueWidth + beside) / 2
      const y = place.y + place.side * type.small * 0.5
      return [text(start, y, name, small), ...numbers(start + nameWidth + gap, y)]
    }
    const first = place.y - type.small * 0.65 + place.side * type.small * 0.5
    const second = first + type.small * 1.35
    return [
      text(place.x, first, name, { ...small, align: place.align }),
      ...(difference && place.align === 'right'
        ? [
            text(place.x - beside, second, value, { ...strong, align: 'right' as const }),
            text(place.x, second, difference, { ...small, align: 'right' as const }),
          ]
        : difference
          ? numbers(place.x, second)
          : [text(place.x, second, value, { ...strong, align: place.align })]),
    ]
  })
}
