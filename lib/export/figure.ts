import { citedSources, sourcesOf } from '@/lib/analysis/cited-sources'
import type { Chart, ChartInput, FigureText, KeyEntry, Plot, TypeScale } from '@/lib/charts/chart'
import { sourceLine } from '@/lib/charts/credit'
import type { FigureData } from '@/lib/charts/figure-data'
import { figureRows } from '@/lib/charts/figure-rows'
import { FONTS } from '@/lib/charts/font'
import { DARK, LIGHT, type Palette } from '@/lib/charts/palette'
import { plotOf } from '@/lib/charts/plots'
import { textOf } from '@/lib/charts/text-of'
import type { Dataset } from '@/lib/domain/dataset'
import type { SourceDocument } from '@/lib/domain/source-document'
import type { Locale } from '@/lib/i18n/locales'
import type { Messages } from '@/lib/i18n/messages/zh'
import type { Words } from '@/lib/i18n/words'
import type { CitationModel } from './citation-model'
import type { FigurePreset } from './figure-presets'
import { drawnWords, fileWords, settled } from './figure-words'

export const GROUNDS = ['light', 'dark', 'transparent'] as const
export type Ground = (typeof GROUNDS)[number]

/** How a figure leaves. */
export interface FigureSetting {
  preset: FigurePreset
  ground: Ground
  /** Whether title and subtitle are set; nothing else can be left out. */
  headings: boolean
  /** Absolute address that shows the same view. */
  link: string
  /** ISO date, `2026-11-23`. */
  exportedOn: string
  /** Pixels of a PNG to a px of the figure; without it the preset's usual ones. */
  scale?: number
}

/** Where a plot goes, in px; without a height it takes what it needs. */
export interface Room {
  width: number
  height?: number
}

/** A plot, or what has been drawn already; its height in px. */
export type Drawing = Plot | { height: number; markup: string }

/** A figure with all that has to be said about it, ready to be set by any format. */
export interface FigureModel extends FigureSetting {
  /** A chart's id, or `linkages`. */
  what: string
  locale: Locale
  font: string
  palette: Palette
  title: string
  subtitle: string
  key: readonly KeyEntry[]
  notes: string
  /** That its drawing has some of the zones or themes only: said before the notes, and where these are left out. Empty where it has all. */
  partSaid: string
  /** The figure in sentences, names whole. */
  summary: string
  /** Source line, then dataset, dates and licence. */
  credit: readonly string[]
  /** What has to be cited with it. */
  cites: CitationModel
  /** What is drawn in some room and size of type; null where there is nothing to draw. */
  draw: (room: Room, type: TypeScale) => Drawing | null
  /** The same as numbers and words; null where there is nothing to draw. */
  data: () => Promise<FigureData | null>
  /** What is said where a fixed shape has no room for all of it. */
  short: Messages['figureFit']
  /** How a part of it is drawn, where it has parts. */
  part?: FigurePart
}

/** A figure of which the first few rows can be drawn alone. */
interface FigurePart {
  /** Rows of the whole, and the fewest that make a figure. */
  of: number
  least: number
  draw: (rows: number, room: Room, type: TypeScale) => Drawing | null
  /** “The picture shows the first 5 of 200 zones.” */
  said: (rows: number) => string
}

/** Takes a figure off the screen: the same chart over the same comparison, in colours and words fit for a file. */
export function figureModel(input: ChartInput, chart: Chart, setting: FigureSetting): FigureModel {
  const { comparison, words } = input
  const drawn = { ...input, words: drawnWords(words, comparison.dataset) }
  const text = textOf(chart, drawn)
  const base = figureBase(
    {
      what: chart.id,
      ...text,
      partSaid: text.part?.said ?? '',
      summary: chart.text({ ...input, words: fileWords(words) }).summary,
      sources: sourcesBehind(drawn, chart),
    },
    comparison.dataset,
    drawn.words,
    setting,
  )
  const { palette, font } = base
  const plot = (from: ChartInput, room: Room, type: TypeScale) =>
    plotOf(chart)(from, { ...room, palette, type, font })
  const rows = figureRows(drawn, chart)
  return {
    ...base,
    draw: (room, type) => plot(drawn, room, type),
    data: () => chart.data(drawn),
    part: {
      ...rows,
      draw: (count, room, type) => plot(rows.first(count), room, type),
      said: (count) => settled(rows.said(count)),
    },
  }
}

/** What is said of a figure, and the documents it rests on. */
interface FigureWords extends Pick<FigureText, 'title' | 'subtitle' | 'key' | 'notes' | 'summary'> {
  what: string
  partSaid?: string
  sources: readonly SourceDocument[]
}

/**
 * A figure but for its drawing and its numbers, its words fit for a file.
 *
 * @param words as they are drawn: `drawnWords`
 */
export function figureBase(
  said: FigureWords,
  dataset: Dataset,
  words: Words,
  setting: FigureSetting,
): Omit<FigureModel, 'draw' | 'data'> {
  const { partSaid = '' } = said
  return {
    ...setting,
    what: said.what,
    locale: words.locale,
    font: FONTS[words.locale],
    palette: paletteOf(setting.ground),
    title: settled(said.title),
    subtitle: settled(said.subtitle),
    key: said.key.map(({ mark, label }) => ({ mark, label: settled(label) })),
    notes: settled(words.messages.figure.sentences(said.notes)),
    partSaid: settled(partSaid),
    summary: settled(said.summary),
    credit: creditLines(said.sources, dataset, words, setting.exportedOn).map(settled),
    cites: {
      dataset,
      sources: said.sources,
      title: settled(said.title),
      words,
      link: setting.link,
      exportedOn: setting.exportedOn,
    },
    short: words.messages.figureFit,
  }
}

/** In files `transparent` draws nothing where a page would show its paper. */
function paletteOf(ground: Ground): Palette {
  if (ground === 'dark') return DARK
  return ground === 'light' ? LIGHT : { ...LIGHT, paper: 'none' }
}

/** The documents behind the cells that a chart shows. */
export function sourcesBehind(input: ChartInput, chart: Chart): readonly SourceDocument[] {
  const { comparison } = input
  const { stops, records } = textOf(chart, input)
  if (records) return sourcesOf(comparison.dataset, records)
  const metrics = new Set(stops.map(({ metric }) => metric))
  return citedSources(
    comparison,
    [comparison.shown, ...comparison.columns].filter(({ metric }) => metrics.has(metric.id)),
  )
}

/** What a figure or table rests on: documents, then the dataset. */
export function creditLines(
  cited: readonly SourceDocument[],
  dataset: Dataset,
  words: Words,
  exportedOn: string,
): string[] {
  const { credit } = words.messages
  // Where no cell has a source, the dataset's own are what the figure rests on.
  const sources = cited.length > 0 ? cited : dataset.sources
  return [
    sourceLine(sources, words),
    credit.line([
      credit.dataset(words.text(dataset.title), dataset.version),
      credit.asOf(words.formats.date(dataset.asOf)),
      credit.exported(words.formats.date(exportedOn)),
      credit.licence(dataset.license.name),
    ]),
  ]
}
