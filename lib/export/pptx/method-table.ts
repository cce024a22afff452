import { type Column, cellOf } from '@/lib/analysis/comparison'
import type { Metric } from '@/lib/analysis/metric'
import type { ChartInput } from '@/lib/charts/chart'
import { CHART_NAMES } from '@/lib/charts/chart-names'
import type { TableData, TableRow } from '@/lib/charts/figure-data'
import { MISSING_LABELS, MISSING_REASONS } from '@/lib/domain/missing'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'

/**
 * How each number of a comparison is made and what it cannot say: metrics, scale, baseline, figures, missing values;
 * only what is shown.
 *
 * @param figures ids of the charts shown
 */
export function methodTable(input: ChartInput, figures: readonly string[]): TableData {
  const { comparison, view, words } = input
  const { compare, slides } = words.messages
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  const shown = shownColumns(input)
  const isScaled = figures.includes('radar') || comparison.weighting?.column
  const [difference, differenceText] = methodology.baselineText.difference
  const row = (...cells: string[]): TableRow => ({ cells })
  return {
    kind: 'table',
    columns: [slides.term, slides.meaning].map((label) => ({ label, align: 'left' })),
    rows: [
      ...shown.map((column) => row(words.text(column.metric.label), metricText(column, input))),
      ...(isScaled
        ? [
            row(
              `${methodology.normalizations} · ${compare.normalizations[view.normalize]}`,
              methodology.normalizationText[view.normalize],
            ),
          ]
        : []),
      ...(comparison.baseline ? [row(difference ?? '', differenceText ?? '')] : []),
      ...figures.flatMap((id) => figureRules(id, input).map((rule) => row(...rule))),
      ...missingReasons(shown, input).map((reason) =>
        row(slides.noValue(words.text(MISSING_LABELS[reason])), methodology.missingText[reason]),
      ),
    ],
    foot: [],
  }
}

/** The metrics compared and the one that bars show; weighted values and what they are made of. */
export function shownColumns({
  comparison: { columns, shown, weighting },
}: Pick<ChartInput, 'comparison'>): Column[] {
  const all = [...columns, shown, ...(weighting?.column?.madeOf ?? []), weighting?.column]
  const known = new Map<Metric['id'], Column>()
  for (const column of all)
    if (column && !known.has(column.metric.id)) known.set(column.metric.id, column)
  return [...known.values()]
}

/** How a figure is made, each rule under its name; nothing about marks, which numbers do not have. */
function figureRules(id: string, { view, words }: ChartInput): string[][] {
  const { figure, matrices, weighting } = words.messages
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  switch (id) {
    case 'radar':
      return [[CHART_NAMES.radar[words.locale], figure.radarCaveat]]
    case 'themes':
      return [
        [methodology.weights, figure.sentences([methodology.weightsLead, matrices.noteWeights])],
      ]
    case 'overlap':
      return [
        [
          CHART_NAMES.overlap[words.locale],
          figure.sentence([
            matrices.measureSaid[view.overlap.measure],
            matrices.minorSaid[view.overlap.minor ? 'with' : 'without'],
          ]),
        ],
      ]
    case 'weighting':
      return [...Object.values(weighting.methodText)]
    default:
      return []
  }
}

/** Definition, unit, the way of counting that was chosen, source of the formula, caveat. */
function metricText({ metric, option }: Column, { words }: ChartInput): string {
  const { figure } = words.messages
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  const { locale, text } = words
  const chosen = metric.options?.find(({ id }) => id === option) ?? metric.options?.[0]
  const named = (name: string, said: string) => figure.summaryZone(name, said)
  const closed = (said: string) => figure.sentence([said.replace(/[.。]$/, '')])
  return figure.sentences([
    text(metric.definition),
    closed(named(methodology.unit, text(metric.unit))),
    ...(chosen ? [named(chosen.label[locale], chosen.definition[locale])] : []),
    ...(metric.source ? [closed(named(methodology.formula, metric.source[locale]))] : []),
    named(methodology.caveat, text(metric.caveat)),
  ])
}

function missingReasons(columns: readonly Column[], { comparison }: ChartInput) {
  const shown = new Set(
    columns.flatMap((column) =>
      comparison.zones.flatMap(({ id }) => {
        const { value, missing } = cellOf(column, id)
        return value === null ? (missing ?? 'not-stated') : []
      }),
    ),
  )
  return MISSING_REASONS.filter((reason) => shown.has(reason))
}
