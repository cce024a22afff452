import { baselineName } from '@/lib/charts/baseline-text'
import { filterSentence, orderPhrase } from '@/lib/charts/figure-text'
import { weightsPhrases } from '@/lib/charts/weighting-text'
import { namesOf, someNamesOf } from '@/lib/charts/zone-names'
import { isFiltering } from '@/lib/domain/selection'
import { type Block, textBlock } from './block'
import type { ReportInput } from './report-input'

/** How many zones a sentence still names one by one. */
const MOST_NAMED = 24

/** What is compared, and where it can be seen again. */
export function comparedPart(input: ReportInput): Block[] {
  const { link, report } = input
  return [
    textBlock('Heading1', report.compared),
    textBlock('BodyText', comparedText(input)),
    textBlock('BodyText', report.view, { text: link, href: link }),
  ]
}

/** Zones, filter, order, baseline and weights, in sentences. */
export function comparedText(input: ReportInput): string {
  const { comparison, view, words, report } = input
  const { dataset, hidden, baseline, weighting } = comparison
  const { figure } = words.messages
  return figure.sentences([
    zonesSentence(input),
    isFiltering(view.filter)
      ? report.filter(filterSentence(view.filter, dataset, words))
      : report.noFilter,
    ...(hidden.length > 0 ? [report.hidden(someNamesOf(hidden, words))] : []),
    report.order(orderPhrase(comparison.sort, comparison, words)),
    baseline === null ? report.noBaseline : report.baseline(baselineName(input)),
    weighting === null ? report.noWeights : report.weights(weightsPhrases(weighting, input)),
  ])
}

function zonesSentence({ comparison, words, report }: ReportInput): string {
  const { dataset, zones } = comparison
  const { number } = words.formats
  if (zones.length === 0) return report.noZones
  const shown = words.messages.figure.shown(number(zones.length), number(dataset.zones.length))
  return zones.length > MOST_NAMED
    ? report.zonesInTable(shown)
    : report.zones(shown, namesOf(zones, words))
}
