import type { BarsData, TableData } from '@/lib/charts/figure-data'
import type { Palette } from '@/lib/charts/palette'
import { textWidth } from '@/lib/charts/text-width'
import { shortenText } from '@/lib/charts/wrap-text'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { settled } from '../figure-words'
import { barChart } from './bar-chart'
import { linesOf } from './set-text'
import type { Box, Item } from './slide'

type Setting = { palette: Palette; words: Pick<Words, 'locale' | 'messages'>; alt: string }

const SIZES = [14, 13, 12, 11, 10, 9] as const
/** The most that a row takes, and that names take of the width. */
const MOST_ROW = 43
const MOST_NAME = 0.32
/** Above the rows, for the words at the line. */
const LINE_ROOM = 20
const GAP = 10
/** No slide holds more in a size that can be read. */
const MOST_BARS = 40

interface Fit {
  size: number
  row: number
  nameWidth: number
  names: readonly string[]
}

/** How many rows the room holds in a size that can be read. */
export function barsThatFit(data: BarsData, room: Box, { words }: Setting): number {
  return fitOf(data, room, words).names.length
}

/** The native chart with the first rows that fit, and over it the line of the baseline or median with its words. */
export function barsItems(data: BarsData, room: Box, setting: Setting): Item[] {
  const { palette, words, alt } = setting
  const lang = words.locale
  const { size, row, nameWidth, names } = fitOf(data, room, words)
  const shown = firstRows(data, names.length)
  const top = room.y + (data.line ? LINE_ROOM : 0)
  const box = { x: room.x, y: top, width: room.width, height: names.length * row }
  const x = nameWidth + GAP
  const width = box.width - x - 2
  const { from, to } = ends(shown, width, size, words)
  const chart = barChart(shown, {
    palette,
    lang: TAGS[lang],
    size,
    names,
    labels: shown.rows.map((each) => labelOf(each, words)),
    total: words.messages.slides.value,
    plot: { x: x / box.width, y: 0, width: width / box.width, height: 1 },
    from,
    to,
  })
  const items: Item[] = [{ is: 'chart', name: 'Chart', box, chart, alt }]
  if (!data.line) return items
  const at = box.x + x + ((data.line.value - from) / (to - from)) * width
  const labelSize = Math.max(10, size - 1.5)
  const labelWidth = textWidth(data.line.label, { size: labelSize, lang }) * 1.08 + 6
  const left = Math.min(room.x + room.width - labelWidth, Math.max(room.x, at - labelWidth / 2))
  return [
    ...items,
    {
      is: 'shape',
      shape: 'line',
      name: 'Line',
      box: { x: at, y: top - 3, width: 0, height: box.height + 3 },
      stroke: { color: palette.ink, width: 0.75, dash: 'dash' },
      alt: data.line.label,
    },
    {
      is: 'text',
      name: 'Line label',
      text: [data.line.label],
      box: { x: left, y: top - LINE_ROOM, width: labelWidth, height: LINE_ROOM - 4 },
      size: labelSize,
      lineHeight: labelSize * 1.3,
      color: palette.ink,
      align: 'center',
      valign: 'middle',
    },
  ]
}

/** All the rows as a table: what a chart of the first of them leaves out. */
export function barsTable(data: BarsData, words: Pick<Words, 'messages'>): TableData {
  const { slides, table } = words.messages
  const kinds = data.series.length > 1 ? data.series : []
  return {
    kind: 'table',
    columns: [
      { label: table.zone, align: 'left' },
      { label: data.label || slides.value, align: 'right' },
      ...kinds.map(({ label }) => ({ label, align: 'right' as const })),
    ],
    rows: data.rows.map((each, row) => ({
      cells: [
        each.mark ? words.messages.baseline.beside(each.name, each.mark) : each.name,
        labelOf(each, words),
        ...kinds.map(({ values }) => String(values[row] ?? '')),
      ],
    })),
    foot: [],
  }
}

/** The largest size in which all names fit, in two lines at most; in the smallest, as many rows as it holds. */
function fitOf(data: BarsData, room: Box, words: Setting['words']): Fit {
  const lang = words.locale
  const all = data.rows.slice(0, MOST_BARS).map((row) => nameOf(row, words))
  const height = room.height - (data.line ? LINE_ROOM : 0)
  const tried = SIZES.map((size) => {
    const style = { size, lang }
    const widest = Math.max(...all.map((name) => textWidth(name, style) * 1.06 + 4))
    const nameWidth = Math.min(widest, room.width * MOST_NAME)
    const names = all.map((name) =>
      linesOf(name, nameWidth, style).length > 2 ? shortenText(name, nameWidth * 1.7, style) : name,
    )
    const lines = Math.max(...names.map((name) => linesOf(name, nameWidth, style).length))
    const least = Math.max(lines * size * 1.25 + 2, size * 1.5)
    return { size, nameWidth, names, least, count: Math.floor(height / least) }
  })
  const found = tried.find(({ count }) => count >= data.rows.length) ?? tried.at(-1)
  const names = found?.names.slice(0, Math.max(1, found.count)) ?? []
  return {
    size: found?.size ?? 9,
    nameWidth: found?.nameWidth ?? 0,
    names,
    row: Math.min(MOST_ROW, height / Math.max(1, names.length)),
  }
}

/** What stands at the axis: the name; where there is no value, also why. */
function nameOf(
  { name, value, said, mark }: BarsData['rows'][number],
  { messages }: Setting['words'],
): string {
  if (value === null) return settled(messages.figure.summaryZone(name, said))
  return settled(mark ? messages.baseline.beside(name, mark) : name)
}

/** `7 (+2)`, in one piece. */
function labelOf(
  { said, difference }: BarsData['rows'][number],
  { messages }: Pick<Words, 'messages'>,
): string {
  return difference ? messages.baseline.beside(said, difference).replaceAll(' ', '\u00a0') : said
}

function firstRows(data: BarsData, count: number): BarsData {
  return {
    ...data,
    rows: data.rows.slice(0, count),
    series: data.series.map((series) => ({ ...series, values: series.values.slice(0, count) })),
  }
}

/** The ends of the axis, so that numbers find room beyond the longest bars. */
function ends(
  { rows, scale }: BarsData,
  width: number,
  size: number,
  words: Setting['words'],
): { from: number; to: number } {
  const style = { size: size * 1.125, weight: 700, lang: words.locale } as const
  const labels = rows.map((row) => (row.value === null ? 0 : textWidth(labelOf(row, words), style)))
  const room = Math.min(Math.max(0, ...labels) + 14, width * 0.4)
  const span = scale.to - scale.from || 1
  const beyond = (room / (width - room)) * span
  return { from: scale.from < 0 ? scale.from - beyond : 0, to: scale.from + span + beyond }
}
