import { viewHref } from '@/components/filters/selection-params'
import { compareZones } from '@/lib/analysis/compare-zones'
import { metricsOf } from '@/lib/analysis/metrics/registry'
import { defaultView, type View } from '@/lib/analysis/view'
import { bar } from '@/lib/charts/bar'
import type { Chart, ChartInput } from '@/lib/charts/chart'
import { CHARTS } from '@/lib/charts/registry'
import type { Dataset } from '@/lib/domain/dataset'
import { type FigureModel, type FigureSetting, figureModel } from '@/lib/export/figure'
import { PRESETS } from '@/lib/export/figure-presets'
import { svg } from '@/lib/export/formats/svg'
import { linkageFigure } from '@/lib/export/linkage-figure'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { wordsOf } from '@/lib/i18n/words'
import type { PublishedFile } from './published-file'

/** Where and when the pages are built. */
export interface Site {
  /** Empty where the site's address is not known: links are then from its root. */
  origin: string
  /** ISO date. */
  builtOn: string
}

/** As wide as a column of text, and as high as it takes. */
const PRESET = PRESETS.find(({ id }) => id === 'report') ?? PRESETS[0]

/**
 * The figures of a dataset as nobody has changed them: the bars of every metric, every other chart that has something to
 * draw, and the picture of linkages, in each language.
 */
export function figureFiles(dataset: Dataset, site: Site): PublishedFile[] {
  const usual = defaultView(dataset)
  return LOCALES.flatMap((locale) => {
    const chartFile = (name: string, chart: Chart, view: View) => {
      const input = inputOf(dataset, view, locale)
      const link = `${site.origin}${viewHref(`/${locale}/compare`, view, dataset)}`
      return figureFile(name, locale, figureModel(input, chart, setting(link, site)))
    }
    const others = CHARTS.filter(
      (chart) => chart !== bar && isDrawn(chart, inputOf(dataset, usual, locale)),
    )
    const linkages = `${site.origin}/${locale}/linkages`
    return [
      ...[...metricsOf(dataset).keys()].map((metric) =>
        chartFile(`bars/${metric}`, bar, { ...usual, metric }),
      ),
      ...others.map((chart) => chartFile(chart.id, chart, { ...usual, tab: chart.id })),
      figureFile(
        'linkages',
        locale,
        linkageFigure(dataset, [], wordsOf(locale), setting(linkages, site)),
      ),
    ]
  })
}

function setting(link: string, { builtOn }: Site): FigureSetting {
  return { preset: PRESET, ground: 'light', headings: true, link, exportedOn: builtOn }
}

function figureFile(name: string, locale: Locale, figure: FigureModel): PublishedFile {
  return {
    path: `figures/${name}.${locale}.svg`,
    mime: svg.mime,
    group: 'figures',
    said: { [locale]: figure.title },
    locale,
    make: async () => {
      const made = await svg.make(figure)
      if (!made.ok) throw new Error(`${name}.${locale}.svg: ${made.problem.code}`)
      return made.content
    },
  }
}

/** Whether a chart has something to draw until the reader chooses; a weighting has not. */
function isDrawn(chart: Chart, input: ChartInput): boolean {
  const figure = figureModel(input, chart, setting('', { origin: '', builtOn: '2000-01-01' }))
  return figure.draw({ width: PRESET.width }, PRESET.plotTypes[0]) !== null
}

function inputOf(dataset: Dataset, view: View, locale: Locale): ChartInput {
  const words = wordsOf(locale)
  const comparison = compareZones(dataset, view, (a, b) =>
    words.formats.compareText(a.shortName, b.shortName),
  )
  return { comparison, view, words }
}
