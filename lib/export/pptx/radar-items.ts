import type { RadarData, TableData } from '@/lib/charts/figure-data'
import type { Palette } from '@/lib/charts/palette'
import { zoneSign } from '@/lib/charts/symbols'
import { textWidth } from '@/lib/charts/text-width'
import { shortenText } from '@/lib/charts/wrap-text'
import { TAGS } from '@/lib/i18n/locales'
import type { Words } from '@/lib/i18n/words'
import { settled } from '../figure-words'
import { radarChart } from './radar-chart'
import { linesOf } from './set-text'
import type { Box, Item, ShapeItem } from './slide'

type Setting = { palette: Palette; words: Pick<Words, 'locale' | 'messages'> }

/** Small radars on a slide, and slides of them; a table has the rest. */
const PER_SLIDE = 6
const MOST_RADARS = 12
const ACROSS = 3
const GUTTER = 14
/** Height of the line with a name, and the share of a radar's width in which it can stand beside the disc instead. */
const HEAD = 25
const BESIDE = 0.34

const SYMBOLS: readonly ShapeItem['shape'][] = [
  'ellipse',
  'rect',
  'triangle',
  'diamond',
  'plus',
  'star',
]

/** The zones that are drawn, slide by slide. */
export function radarPages(data: RadarData): RadarData['zones'][] {
  if (data.layout === 'overlay') return [data.zones]
  const drawn = data.zones.slice(0, MOST_RADARS)
  return Array.from({ length: Math.ceil(drawn.length / PER_SLIDE) }, (_, page) =>
    drawn.slice(page * PER_SLIDE, (page + 1) * PER_SLIDE),
  )
}

/** One native radar a zone under its name, or all in one with their names beside. */
export function radarItems(
  data: RadarData,
  zones: RadarData['zones'],
  room: Box,
  setting: Setting,
  alt: string,
): Item[] {
  return data.layout === 'overlay'
    ? [overlay(data, zones, room, setting, alt)]
    : multiples(data, zones, room, setting)
}

function overlay(
  data: RadarData,
  zones: RadarData['zones'],
  room: Box,
  { palette, words }: Setting,
  alt: string,
): Item {
  const axes = data.axes.map(({ label }) => settled(label))
  const lang = TAGS[words.locale]
  const chart = radarChart(zones, data, { palette, lang, size: 11, axes, legend: true })
  return { is: 'chart', name: 'Chart', box: room, chart, alt }
}

function multiples(
  data: RadarData,
  zones: RadarData['zones'],
  room: Box,
  { palette, words }: Setting,
): Item[] {
  const across = Math.min(ACROSS, zones.length === 4 ? 2 : zones.length)
  const down = Math.ceil(zones.length / across)
  const width = (room.width - GUTTER * (across - 1)) / across
  const height = (room.height - GUTTER * (down - 1)) / down
  const fitsBeside = zones.every(
    ({ name, mark }) =>
      textWidth(`${name}${mark}`, { size: 13, weight: 700, lang: words.locale }) < width * BESIDE,
  )
  const head = fitsBeside ? 4 : HEAD
  return zones.flatMap((zone, i): Item[] => {
    const x = room.x + (i % across) * (width + GUTTER)
    const y = room.y + Math.floor(i / across) * (height + GUTTER)
    const axes = data.axes.map(({ shortLabel }, axis) =>
      settled(`${shortLabel} ${zone.said[axis] ?? ''}`),
    )
    const size = data.axes.length > 8 ? 8 : data.axes.length > 6 ? 9 : 10
    const lang = TAGS[words.locale]
    // Above and below the disc a label has a line of its own.
    const label = (size * 1.9) / (height - head)
    const plot = { x: 0.2, y: label, width: 0.6, height: 1 - label * 2 }
    const chart = radarChart([zone], data, { palette, lang, size, axes, plot, legend: false })
    return [
      ...heading(zone, i + 1, { x, y, width, height: HEAD }, { palette, words }),
      {
        is: 'chart',
        name: `Chart ${i + 1}`,
        box: { x, y: y + head, width, height: height - head },
        chart,
        alt: settled(
          words.messages.figure.summaryZone(zone.name, words.messages.figure.listed(axes)),
        ),
      },
    ]
  })
}

/** Hairline, symbol and name over a radar. */
function heading(
  { name, slot, mark }: RadarData['zones'][number],
  n: number,
  box: Box,
  { palette, words }: Setting,
): Item[] {
  const { baseline } = words.messages
  const said = settled(mark ? baseline.beside(name, mark) : name)
  const style = { size: 12, weight: 700, lang: words.locale } as const
  const width = box.width - 16
  const isLong = linesOf(said, width, style).length > 1
  const size = isLong ? 9 : 12
  const small = { ...style, size }
  const shown =
    linesOf(said, width, small).length > 2 ? shortenText(said, width * 1.8, small) : said
  return [
    {
      is: 'shape',
      shape: 'line',
      name: `Rule ${n}`,
      box: { ...box, height: 0 },
      stroke: { color: palette.rule, width: 0.5 },
    },
    {
      is: 'shape',
      shape: SYMBOLS[slot ?? 0] ?? 'ellipse',
      name: `Symbol ${n}`,
      box: { x: box.x, y: box.y + 8, width: 9, height: 9 },
      fill: zoneSign(slot, palette).color,
    },
    {
      is: 'text',
      name: `Zone ${n}`,
      text: [shown],
      box: { x: box.x + 15, y: box.y + 2, width, height: HEAD - 2 },
      size,
      lineHeight: size * 1.15,
      color: palette.ink,
      bold: true,
      valign: 'middle',
    },
  ]
}

/** All the values as a table: what the radars of the first zones leave out. */
export function radarTable({ axes, zones }: RadarData, words: Pick<Words, 'messages'>): TableData {
  return {
    kind: 'table',
    columns: [
      { label: words.messages.table.zone, align: 'left' },
      ...axes.map(({ shortLabel }) => ({ label: shortLabel, align: 'right' as const })),
    ],
    rows: zones.map(({ name, said }) => ({ cells: [name, ...said] })),
    foot: [],
  }
}
