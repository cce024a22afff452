import { defaultPairView } from '@/components/filters/pair-params'
import { findingOf, namesOf } from '@/components/pair/pair-text'
import { alignZones } from '@/lib/analysis/align-zones'
import { sourcesOf } from '@/lib/analysis/cited-sources'
import { compareZones } from '@/lib/analysis/compare-zones'
import { summariseDataset } from '@/lib/analysis/dataset-summary'
import { linkageNetwork } from '@/lib/analysis/linkage-network'
import type { MetricId } from '@/lib/analysis/metric'
import { linkages } from '@/lib/analysis/metrics/linkages'
import { themes as themeCount } from '@/lib/analysis/metrics/themes'
import { defaultView } from '@/lib/analysis/view'
import { bar } from '@/lib/charts/bar'
import type { Chart, ChartInput } from '@/lib/charts/chart'
import { datasetLine, sourceLine } from '@/lib/charts/credit'
import { orderOf } from '@/lib/charts/linkage-layout'
import { linkageText } from '@/lib/charts/linkage-text'
import { radar } from '@/lib/charts/radar'
import { themes } from '@/lib/charts/themes'
import type { Dataset } from '@/lib/domain/dataset'
import { lookup } from '@/lib/domain/lookup'
import { type Card, composeCard } from '@/lib/export/compose-card'
import { figureModel } from '@/lib/export/figure'
import { PRESETS } from '@/lib/export/figure-presets'
import { LOCALES, type Locale } from '@/lib/i18n/locales'
import { capital } from '@/lib/i18n/messages/en/grammar'
import { PAIR_MESSAGES } from '@/lib/i18n/pair-messages'
import { type Words, wordsOf } from '@/lib/i18n/words'
import { PAGE_HEADS, pageHead, type SitePage } from './page-heads'

/** A page's picture, and the same in words for those who do not see it. */
export interface PageCard extends Card {
  alt: string
}

/** Where a page's picture is on the site. It is drawn by `npm run cards`. */
export function cardAddress(page: SitePage, locale: Locale): string {
  return `/og/${page}-${locale}.png`
}

/** Every page's picture in every language, as what it is drawn from. */
export function cardPictures(dataset: Dataset): { address: string; svg: string; alt: string }[] {
  return (Object.keys(PAGE_HEADS) as SitePage[]).flatMap((page) =>
    LOCALES.map((locale) => {
      const card = cardOf(page, locale, dataset)
      return { address: cardAddress(page, locale), svg: composeCard(card), alt: card.alt }
    }),
  )
}

/** The picture of a page: the figure that it opens with, or its title in the voice of print. */
export function cardOf(page: SitePage, locale: Locale, dataset: Dataset): PageCard {
  const words = wordsOf(locale)
  switch (page) {
    case 'home':
      return homeCard(dataset, words)
    case 'compare':
      return chartCard(bar, dataset, words)
    case 'pair':
      return pairCard(dataset, words)
    case 'zone':
      return chartCard(radar, dataset, words)
    case 'themes':
      return themesCard(dataset, words)
    case 'linkages':
      return linkagesCard(dataset, words)
    default: {
      const { heading, description } = pageHead(page, locale, dataset)
      return titleCard([heading], description, [], dataset, words)
    }
  }
}

/** The page's sentence, and the figures that stand under it. */
function homeCard(dataset: Dataset, words: Words): PageCard {
  const { home, compare } = words.messages
  const { number, spelled } = words.formats
  const { subAreas, themes: held, goalsTotal, goals, coverage } = summariseDataset(dataset)
  const name = words.text(dataset.zonesName ?? home.zonesName)
  const headline = home.headline(spelled(dataset.zones.length), name)
  return titleCard(
    headline,
    '',
    [
      {
        value: number(dataset.zones.length),
        label: capital(dataset.zonesName ? name : compare.zones),
      },
      { value: number(subAreas), label: home.subAreas },
      { value: number(held), label: home.themes },
      { value: number(goalsTotal), label: words.text(goals.metric.label) },
      { value: `${number(coverage.quoted)}/${number(coverage.of)}`, label: home.coverage },
    ],
    dataset,
    words,
  )
}

function titleCard(
  title: readonly string[],
  lead: string,
  numbers: Card['numbers'],
  dataset: Dataset,
  words: Words,
): PageCard {
  const counted = numbers.map(({ value, label }) => `${label} ${value}`)
  return {
    locale: words.locale,
    voice: 'song',
    title,
    lead,
    numbers,
    key: [],
    draw: null,
    foot: [datasetLine({ dataset }, words)],
    alt: said([title.join(''), ...(lead ? [lead] : []), ...counted], words),
  }
}

/** The two zones that the page opens with: what both hold, what each has alone, and how far they overlap. */
function pairCard(dataset: Dataset, words: Words): PageCard {
  const pair = PAIR_MESSAGES[words.locale]
  const { number } = words.formats
  const zones = defaultPairView(dataset).zones.flatMap((id) => lookup(dataset).zones.get(id) ?? [])
  const alignment = alignZones(dataset, zones)
  const { themes: held, overlaps } = alignment
  const names = namesOf(zones, words)
  const source = sourceLine(sourcesOf(dataset, alignment.records), words)
  const card = titleCard(
    [findingOf(alignment, words)],
    '',
    [
      { value: number(held.all.length), label: pair.sharedThemesLabel(names) },
      ...zones.map(({ id, shortName }) => ({
        value: number(held.own.get(id)?.length ?? 0),
        label: pair.only(words.text(shortName)),
      })),
      ...overlaps.flatMap(({ similarity: { value } }) =>
        value === null
          ? []
          : {
              value: number(value, { style: 'percent', decimals: 0 }),
              label: pair.overlapLabel(names),
            },
      ),
    ],
    dataset,
    words,
  )
  return { ...card, foot: [source, ...card.foot] }
}

/** How many themes each zone holds, and with what weight, under the finding that the page opens with. */
function themesCard(dataset: Dataset, words: Words): PageCard {
  const { title } = themes.text(chartInput(dataset, words))
  return chartCard(bar, dataset, words, { metric: themeCount.id, title })
}

/** What ties the zones to others: who names how many, under the finding that the page opens with. */
function linkagesCard(dataset: Dataset, words: Words): PageCard {
  const network = linkageNetwork(dataset, [])
  const { title } = linkageText(network, orderOf(network), [], words)
  return chartCard(bar, dataset, words, { metric: linkages.id, title })
}

function chartCard(
  chart: Chart,
  dataset: Dataset,
  words: Words,
  own: { metric?: MetricId; title?: string } = {},
): PageCard {
  const input = chartInput(dataset, words, own.metric)
  const figure = figureModel(input, chart, {
    preset: PRESETS[0],
    ground: 'light',
    headings: true,
    link: '',
    exportedOn: dataset.asOf,
  })
  const title = own.title ?? figure.title
  const [source] = figure.credit
  return {
    locale: words.locale,
    voice: 'hei',
    title: [title],
    lead: '',
    numbers: [],
    key: figure.key,
    draw: figure.draw,
    foot: [...(source ? [source] : []), datasetLine({ dataset }, words)],
    alt: said([title, figure.subtitle], words),
  }
}

/** What a chart is drawn from where nobody has chosen anything, but for the metric. */
function chartInput(dataset: Dataset, words: Words, metric?: MetricId): ChartInput {
  const usual = defaultView(dataset)
  const view = { ...usual, metric: metric ?? usual.metric }
  const comparison = compareZones(dataset, view, (a, b) =>
    words.formats.compareText(a.shortName, b.shortName),
  )
  return { comparison, view, words }
}

/** Sentences one after the other, each with its stop. */
function said(sentences: readonly string[], { locale, messages }: Words): string {
  const { stop } = messages.credit
  const bare = sentences.map((sentence) => sentence.replace(/[。.]$/, ''))
  return `${bare.join(locale === 'zh' ? stop : `${stop} `)}${stop}`
}
