import type { Weighting } from '@/lib/analysis/comparison'
import { highestOf } from '@/lib/analysis/extent'
import { WEIGHTED_VALUE } from '@/lib/analysis/metrics/weighted-value'
import type { RankRange } from '@/lib/analysis/rank-ranges'
import type { Zone } from '@/lib/domain/zone'
import { baselineMark } from './baseline-text'
import { type ChartInput, type Look, NARROW, type Plot } from './chart'
import { drawnInput } from './drawn-zones'
import { type DrawnItem, drawn, line, path, rectangle, type Shape, text } from './shapes'
import { zoneSign } from './symbols'
import { textWidth } from './text-width'
import { weighting as chart } from './weighting'
import { rankText, weightedText } from './weighting-text'
import { shortenText, wrapText } from './wrap-text'

/** Where everything stands, in px. */
interface Frame {
  input: ChartInput
  look: Look
  weighting: Weighting
  nameX: number
  nameWidth: number
  /** Where rank 1 and the last rank stand. */
  firstX: number
  lastX: number
  /** Left edge and width of the words: at the right of the ranks, or below them. */
  wordsX: number
  wordsWidth: number
  isBeside: boolean
  /** Height of the band that marks and uprights stand in. */
  band: number
  head: number
  lineHeight: number
}

interface Row {
  zone: Zone
  range: RankRange
  top: number
  height: number
  lines: readonly string[]
}

/** A row a zone: its rank, the ranks it comes to under nearby weightings, and the same in words. */
export function weightingPlot(whole: ChartInput, look: Look): Plot | null {
  const input = drawnInput(whole, chart.draws)
  const { weighting, zones } = input.comparison
  if (zones.length === 0 || !weighting?.column) return null
  const frame = frameOf(zones, weighting, input, look)
  const rows = rowsOf(zones, frame)
  const last = rows.at(-1)
  const bottom = last ? last.top + last.height : frame.head
  return {
    width: look.width,
    height: Math.ceil(bottom + 1),
    option: {
      animation: false,
      series: [
        drawn(
          'rows',
          rows.map((row) => rowItem(row, frame)),
          1,
        ),
        drawn('frame', [{ zone: '', shapes: rankAxis(rows, frame) }], 2),
        drawn(
          'ranks',
          rows.map((row) => rankItem(row, frame)),
          3,
        ),
      ],
    },
  }
}

function frameOf(
  zones: readonly Zone[],
  weighting: Weighting,
  input: ChartInput,
  look: Look,
): Frame {
  const { type, width } = look
  const lang = input.words.locale
  const small = { size: type.small, lang }
  const widest = (texts: readonly string[], style: typeof small) =>
    highestOf(texts.map((each) => textWidth(each, style)))
  const names = zones.map(({ shortName }) => input.words.text(shortName))
  const nameX = type.label * 1.5
  const isBeside = width / (type.label / 16) >= NARROW
  const nameWidth = Math.min(
    widest(names, { size: type.label, lang }),
    width * (isBeside ? 0.26 : 0.34),
  )
  const mark = widest(
    zones.map((zone) => baselineMark(zone, input)),
    small,
  )
  const left = nameX + nameWidth + (mark > 0 ? mark + type.small * 0.6 : 0) + type.label * 1.4
  const said = zones.flatMap((zone) => [rankText(zone, input), weightedText(zone, input)])
  const wordsWidth = isBeside ? Math.min(widest(said, small), width * 0.42) : width - nameX
  const wordsX = isBeside ? width - wordsWidth : nameX
  return {
    input,
    look,
    weighting,
    nameX,
    nameWidth,
    firstX: left,
    lastX: isBeside ? wordsX - type.label * 2 : width - type.label * 0.6,
    wordsX,
    wordsWidth,
    isBeside,
    band: type.row * 0.8,
    head: type.small * 2,
    lineHeight: type.small * 1.45,
  }
}

function rowsOf(zones: readonly Zone[], frame: Frame): Row[] {
  const { input, look, weighting, isBeside, band, lineHeight } = frame
  const { type } = look
  const style = { size: type.small, lang: input.words.locale }
  let top = frame.head
  return zones.flatMap((zone) => {
    const range = weighting.ranges.get(zone.id)
    if (!range) return []
    const lines = [rankText(zone, input), weightedText(zone, input)].flatMap((said) =>
      wrapText(said, frame.wordsWidth, style),
    )
    const words = lines.length * lineHeight
    const height = isBeside
      ? Math.max(type.row, words + type.small * 0.8)
      : band + words + type.small * 1.1
    const row = { zone, range, top, height, lines }
    top += height
    return [row]
  })
}

/** The middle of the band in which a row's marks stand. */
function middleOf({ top, height }: Row, { isBeside, band, look }: Frame): number {
  return isBeside ? top + height / 2 : top + look.type.small * 0.3 + band / 2
}

function rankX(rank: number, { firstX, lastX, input }: Frame): number {
  const of = input.comparison.dataset.zones.length
  return of === 1 ? firstX : firstX + ((rank - 1) / (of - 1)) * (lastX - firstX)
}

/** Symbol, name, and the ranks in words; all of the row can be pointed at. */
function rowItem(row: Row, frame: Frame): DrawnItem {
  const { input, look, nameX, nameWidth, wordsX, isBeside, band, lineHeight } = frame
  const { palette, type, font, width } = look
  const { zone, top, height, lines } = row
  const lang = input.words.locale
  const middle = middleOf(row, frame)
  const sign = zoneSign(input.comparison.slots.get(zone.id), palette)
  const radius = type.label * 0.44
  const name = input.words.text(zone.shortName)
  const mark = baselineMark(zone, input)
  const small = { font, size: type.small, color: palette.ink2 }
  const firstLine = isBeside
    ? middle - ((lines.length - 1) * lineHeight) / 2
    : middle + band / 2 + lineHeight / 2
  return {
    ...cellItem(zone, input),
    shapes: [
      rectangle(
        { x: 0, y: top + 1, width, height: height - 1 },
        { fill: palette.paper, stroke: 'none', width: 0 },
      ),
      line([0, top + height], [width, top + height], { color: palette.rule, width: 1 }),
      path(sign.symbol(radius + 1, middle, radius), { fill: sign.color }),
      text(nameX, middle, shortenText(name, nameWidth, { size: type.label, lang }), {
        font,
        size: type.label,
        color: palette.ink,
        isName: true,
      }),
      ...(mark ? [text(nameX + nameWidth + type.small * 0.6, middle, mark, small)] : []),
      ...lines.map((each, i) =>
        text(wordsX, firstLine + i * lineHeight, each, {
          ...small,
          color: i === 0 ? palette.ink : palette.ink2,
        }),
      ),
    ],
  }
}

/** Numbers of ranks above, and a thin line down each through the bands. */
function rankAxis(rows: readonly Row[], frame: Frame): Shape[] {
  const { input, look, head, band, isBeside } = frame
  const { palette, type, font, width } = look
  const style = { font, size: type.small, color: palette.ink2 }
  const ranks = labelledRanks(frame)
  return [
    text(frame.nameX, head - type.small, input.words.messages.weighting.axis, style),
    ...ranks.map((rank) =>
      text(rankX(rank, frame), head - type.small, input.words.formats.number(rank), {
        ...style,
        align: 'center',
      }),
    ),
    line([0, head], [width, head], { color: palette.ink, width: 1 }),
    ...rows.flatMap((row) => {
      const middle = middleOf(row, frame)
      const [from, to] = isBeside
        ? [row.top + 1, row.top + row.height - 1]
        : [middle - band / 2, middle + band / 2]
      return ranks.map((rank) => {
        const x = rankX(rank, frame)
        return line([x, from], [x, to], { color: palette.gridLine, width: 1 })
      })
    }),
  ]
}

/** Every rank where there is room for its number; otherwise the first, the last, and evenly some between. */
function labelledRanks(frame: Frame): number[] {
  const { input, look, firstX, lastX } = frame
  const of = input.comparison.dataset.zones.length
  const room = textWidth(input.words.formats.number(of), { size: look.type.small }) * 2.2
  const most = Math.max(2, Math.floor((lastX - firstX) / room) + 1)
  const step = Math.ceil((of - 1) / (most - 1)) || 1
  const ranks = Array.from({ length: Math.ceil((of - 1) / step) }, (_, i) => 1 + i * step)
  // The last rank is always there; one that would stand too close before it is not.
  return of === 1 ? [1] : [...ranks.filter((rank) => of - rank >= step), of]
}

/** The line from the foremost to the hindmost rank, an upright at each rank as long as it was frequent, the symbol at the rank. */
function rankItem(row: Row, frame: Frame): DrawnItem {
  const { input, look, band, weighting } = frame
  const { palette, type } = look
  const { zone, range } = row
  const y = middleOf(row, frame)
  const { color, dash, symbol } = zoneSign(input.comparison.slots.get(zone.id), palette)
  const unit = type.label / 16
  const [from, to] = [rankX(range.first, frame), rankX(range.last, frame)]
  const upright = ([rank, times]: readonly [number, number]) => {
    const x = rankX(rank, frame)
    const half = Math.max(2 * unit, ((times / weighting.tries) * band) / 2)
    return line([x, y - half], [x, y + half], { color, width: 3 * unit })
  }
  return {
    ...cellItem(zone, input),
    shapes: [
      ...(to > from ? [line([from, y], [to, y], { color, width: 2 * unit, dash })] : []),
      ...(to > from ? [...range.times].map(upright) : []),
      path(
        symbol(rankX(range.rank, frame), y, 7 * unit),
        { fill: color },
        { stroke: palette.ink, lineWidth: 2.5 },
      ),
    ],
  }
}

function cellItem(zone: Zone, input: ChartInput): Omit<DrawnItem, 'shapes'> {
  const { figure } = input.words.messages
  const said = figure.listed([rankText(zone, input), weightedText(zone, input)])
  return {
    zone: zone.id,
    metric: WEIGHTED_VALUE,
    tip: figure.summaryZone(input.words.text(zone.shortName), said),
  }
}
