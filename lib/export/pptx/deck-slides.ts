import { citedSources, sourcesOf } from '@/lib/analysis/cited-sources'
import { tableColumns } from '@/lib/analysis/comparison'
import { linkageNetwork } from '@/lib/analysis/linkage-network'
import { baselineNotes } from '@/lib/charts/baseline-text'
import type { ChartInput } from '@/lib/charts/chart'
import { comparisonData } from '@/lib/charts/comparison-data'
import { MOST_TABLED, tabledInput } from '@/lib/charts/drawn-zones'
import { countingNotes, missingNotes, scopeSentence } from '@/lib/charts/figure-text'
import { linkageSources } from '@/lib/charts/linkage-text'
import { LIGHT } from '@/lib/charts/palette'
import type { SourceDocument } from '@/lib/domain/source-document'
import { creditLines } from '../figure'
import { drawnWords, settled } from '../figure-words'
import type { ReportModel } from '../report'
import { coverSlide } from './cover-slide'
import { figureSlides } from './figure-slides'
import { methodTable, shownColumns } from './method-table'
import type { Slide } from './slide'
import type { Framing } from './slide-frame'
import { sourceTable } from './source-table'
import { tableSlides } from './table-slides'

/** Dots as numbers are the comparison's table, which a deck has anyway. */
const SAME_AS_TABLE = 'dots'

/**
 * A comparison as a deck, part by part: title slide, each figure, the table, method, sources. A part is made when it is
 * asked for, so that between two of them the work can be called off.
 *
 * @param citations what to cite, a paragraph each, for the speaker's notes
 */
export function deckParts(
  report: ReportModel,
  citations: readonly string[] = [],
): (() => Promise<Slide[]>)[] {
  const { comparison, figures, link } = report
  const words = drawnWords(report.words, comparison.dataset)
  const input = { ...report, words }
  const { slides } = words.messages
  const sources = sourcesBehind(input)
  const credit = creditLines(sources, comparison.dataset, words, report.exportedOn).map(settled)
  const notes = [...credit, ...citations.map(settled), settled(link)]
  const framing: Framing = {
    title: '',
    subtitle: '',
    key: [],
    notes: '',
    lead: '',
    credit,
    link,
    palette: figures[0]?.palette ?? LIGHT,
    words,
  }
  const noted = (parts: Omit<Slide, 'notes'>[]) => parts.map((part) => ({ ...part, notes }))
  const scope = scopeSentence(input, undefined)
  const tabled = tabledInput(input)
  const columns = tableColumns(comparison)
  return [
    async () => noted([coverSlide(settled(report.title), scope, framing, input)]),
    ...figures
      .filter(({ what }) => what !== SAME_AS_TABLE)
      .map((figure) => () => figureSlides(figure, citations)),
    async () =>
      comparison.zones.length === 0 || columns.length === 0
        ? []
        : noted(
            tableSlides(
              comparisonData(columns, tabled),
              {
                ...framing,
                title: words.messages.compare.shownTable,
                subtitle: settled(scope),
                notes: settled(words.messages.figure.sentences(tableNotes(input))),
                lead: tabledSentence(input),
              },
              words,
            ),
          ),
    async () =>
      noted(
        tableSlides(
          methodTable(
            input,
            figures.map(({ what }) => what),
          ),
          { ...framing, title: slides.method },
          words,
        ),
      ),
    async () =>
      noted(tableSlides(sourceTable(sources, words), { ...framing, title: slides.sources }, words)),
  ]
}

/** That a table has some of the zones only; empty where it has all. */
function tabledSentence({ comparison, words }: ChartInput): string {
  const { number } = words.formats
  const of = comparison.zones.length
  return of > MOST_TABLED ? words.messages.slides.firstRows(number(MOST_TABLED), number(of)) : ''
}

function tableNotes(input: ChartInput): string[] {
  const { comparison, words } = input
  const columns = tableColumns(comparison)
  return [
    ...missingNotes(columns, comparison.zones, words),
    ...countingNotes(columns, words),
    ...baselineNotes(columns, input),
  ]
}

/** The documents behind every number and theme shown, in dataset order; the dataset's own where there are none. */
function sourcesBehind({
  comparison,
  figures,
}: ChartInput & Pick<ReportModel, 'figures'>): readonly SourceDocument[] {
  const { dataset, zones } = comparison
  const cited = new Set(citedSources(comparison, shownColumns({ comparison })))
  if (figures.some(({ what }) => what === 'themes' || what === 'overlap'))
    for (const source of sourcesOf(
      dataset,
      zones.flatMap(({ themes }) => themes.map(({ id }) => id)),
    ))
      cited.add(source)
  if (figures.some(({ what }) => what === 'linkages'))
    for (const source of linkageSources(dataset, linkageNetwork(dataset))) cited.add(source)
  const shown = dataset.sources.filter((source) => cited.has(source))
  return shown.length > 0 ? shown : dataset.sources
}
