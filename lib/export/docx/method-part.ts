import { type Column, cellOf, tableColumns } from '@/lib/analysis/comparison'
import { NEARBY } from '@/lib/analysis/nearby-weightings'
import { MISSING_LABELS, MISSING_REASONS } from '@/lib/domain/missing'
import { ROLE_WEIGHTS, type ThemeRole, WEIGHTS } from '@/lib/domain/theme-weight'
import { METHODOLOGY_MESSAGES } from '@/lib/i18n/methodology-messages'
import { type Block, textBlock } from './block'
import type { ReportInput } from './report-input'

const ROLES = Object.keys(ROLE_WEIGHTS) as ThemeRole[]

/** How the numbers shown were defined and worked out, and what they cannot say. */
export function methodPart(input: ReportInput): Block[] {
  const { words, comparison, report } = input
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  return [
    textBlock('Heading1', report.method),
    textBlock('Heading2', methodology.metrics),
    ...columnsOf(input).flatMap((column) => metricBlocks(column, input)),
    ...normalizationBlocks(input),
    ...weightingBlocks(input),
    ...(comparison.baseline === null ? [] : baselineBlocks(input)),
    ...themeWeightBlocks(input),
    ...missingBlocks(input),
  ]
}

/** What the table shows, and what the bars show where that is no column of it. */
function columnsOf({ comparison }: ReportInput): Column[] {
  const columns = tableColumns(comparison)
  const isThere = columns.some(({ metric }) => metric.id === comparison.shown.metric.id)
  return isThere ? [...columns] : [comparison.shown, ...columns]
}

/** Definition; then unit, way of counting, origin, source and caveat. */
function metricBlocks({ metric, option }: Column, { words, report }: ReportInput): Block[] {
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  const { text } = words
  const counting = metric.options?.find(({ id }) => id === option) ?? metric.options?.[0]
  const said = (name: string, what: string) => report.sentence(name, what)
  return [
    textBlock('Heading3', text(metric.label)),
    textBlock('BodyText', text(metric.definition)),
    textBlock(
      'BodyText',
      words.messages.figure.sentences([
        said(methodology.unit, text(metric.unit)),
        ...(counting
          ? [said(report.counting(text(counting.label)), text(counting.definition))]
          : []),
        said(methodology.support, methodology.supports[metric.support]),
        ...(metric.source ? [said(methodology.formula, text(metric.source))] : []),
        said(methodology.caveat, text(metric.caveat)),
      ]),
    ),
  ]
}

/** Only where a figure of the report puts metrics on one scale. */
function normalizationBlocks({ figures, comparison, view, words, report }: ReportInput): Block[] {
  const isScaled = figures.some(({ what }) => what === 'radar') || comparison.weighting !== null
  if (!isScaled) return []
  const { compare } = words.messages
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  return [
    textBlock('Heading2', methodology.normalizations),
    textBlock('BodyText', methodology.normalizationsLead),
    textBlock(
      'BodyText',
      report.sentence(
        compare.normalizations[view.normalize],
        methodology.normalizationText[view.normalize],
      ),
    ),
  ]
}

function weightingBlocks({ comparison, words, report }: ReportInput): Block[] {
  if (comparison.weighting === null) return []
  const { weighting: m } = words.messages
  const { number } = words.formats
  const { value, rank, range, limits } = m.methodText
  const nearby = [
    m.methodNearby,
    m.methodNearbyText(number(NEARBY.most), number(NEARBY.fewest)),
  ] as const
  return [
    textBlock('Heading2', m.method),
    textBlock('BodyText', m.methodLead),
    ...[value, rank, nearby, range, limits].map(([name = '', text = '']) =>
      textBlock('BodyText', report.sentence(name, text)),
    ),
  ]
}

function baselineBlocks({ words, report }: ReportInput): Block[] {
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  return [
    textBlock('Heading2', methodology.baselines),
    ...Object.values(methodology.baselineText).map(([name = '', text = '']) =>
      textBlock('BodyText', report.sentence(name, text)),
    ),
  ]
}

function themeWeightBlocks({ comparison, words, report }: ReportInput): Block[] {
  if (comparison.dataset.themes.length === 0) return []
  const { credit } = words.messages
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  return [
    textBlock('Heading2', report.themeWeights),
    textBlock('BodyText', methodology.weightsLead),
    ...WEIGHTS.map((weight) => {
      const roles = ROLES.filter((role) => ROLE_WEIGHTS[role] === weight)
      const listed = roles.map((role) => methodology.roles[role]).join(credit.separator)
      return textBlock('ListBullet', report.lead(methodology.weight[weight]), listed)
    }),
  ]
}

/** The reasons that stand in the table, each with what it means. */
function missingBlocks(input: ReportInput): Block[] {
  const { comparison, words, report } = input
  const methodology = METHODOLOGY_MESSAGES[words.locale]
  const met = new Set(
    columnsOf(input).flatMap((column) =>
      comparison.zones.flatMap(({ id }) => {
        const { value, missing } = cellOf(column, id)
        return value === null ? [missing ?? 'not-stated'] : []
      }),
    ),
  )
  if (met.size === 0) return []
  return [
    textBlock('Heading2', methodology.missing),
    textBlock('BodyText', methodology.missingLead),
    ...MISSING_REASONS.filter((reason) => met.has(reason)).map((reason) =>
      textBlock(
        'ListBullet',
        report.lead(words.text(MISSING_LABELS[reason])),
        methodology.missingText[reason],
      ),
    ),
  ]
}
