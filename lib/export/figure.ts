import type { Chart, ChartInput, KeyEntry, Plot, TypeScale } from '@/lib/charts/chart'
import { citedSources, sourceLine, sourcesOf } from '@/lib/charts/credit'
import { FONTS } from '@/lib/charts/font'
import { DARK, LIGHT, type Palette } from '@/lib/charts/palette'
import type { Locale } from '@/lib/i18n/locales'
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
}

/** Where a plot goes, in px; without a height it takes what it needs. */
export interface Room {
  width: number
  height?: number
}

/** A figure with all that has to be said about it, ready to be set by any format. */
export interface FigureModel extends FigureSetting {
  /** The chart's id. */
  chart: string
  locale: Locale
  font: string
  palette: Palette
  title: string
  subtitle: string
  key: readonly KeyEntry[]
  notes: string
  /** The figure in sentences, names whole. */
  summary: string
  /** Source line, then dataset, dates and licence. */
  credit: readonly string[]
  /** The plot in some room and size of type; null where there is nothing to draw. */
  plot: (room: Room, type: TypeScale) => Plot | null
}

/** Takes a figure off the screen: the same chart over the same comparison, in colours and words fit for a file. */
export function figureModel(input: ChartInput, chart: Chart, setting: FigureSetting): FigureModel {
  const { comparison, words } = input
  const drawn = { ...input, words: drawnWords(words, comparison.dataset) }
  const text = chart.text(drawn)
  const palette = paletteOf(setting.ground)
  const font = FONTS[words.locale]
  return {
    ...setting,
    chart: chart.id,
    locale: words.locale,
    font,
    palette,
    title: settled(text.title),
    subtitle: settled(text.subtitle),
    key: text.key.map(({ mark, label }) => ({ mark, label: settled(label) })),
    notes: settled(words.messages.figure.sentences(text.notes)),
    summary: settled(chart.text({ ...input, words: fileWords(words) }).summary),
    credit: creditLines(drawn, chart, setting.exportedOn).map(settled),
    plot: (room, type) => chart.plot(drawn, { ...room, palette, type, font }),
  }
}

/** In files `transparent` draws nothing where a page would show its paper. */
function paletteOf(ground: Ground): Palette {
  if (ground === 'dark') return DARK
  return ground === 'light' ? LIGHT : { ...LIGHT, paper: 'none' }
}

/** What the figure rests on: the documents behind the cells it shows, then the dataset. */
function creditLines(input: ChartInput, chart: Chart, exportedOn: string): string[] {
  const { comparison, words } = input
  const { credit } = words.messages
  const { dataset } = comparison
  const { stops, records } = chart.text(input)
  const metrics = new Set(stops.map(({ metric }) => metric))
  const columns = [comparison.shown, ...comparison.columns].filter(({ metric }) =>
    metrics.has(metric.id),
  )
  const cited = records ? sourcesOf(dataset, records) : citedSources(comparison, columns)
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
