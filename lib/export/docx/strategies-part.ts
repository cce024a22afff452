import { goalBlocks } from '@/lib/analysis/goal-blocks'
import { MOST_TABLED } from '@/lib/charts/drawn-zones'
import { codedFor } from '@/lib/domain/coded'
import type { Dataset } from '@/lib/domain/dataset'
import { evidenceOf, lookup, type RecordId } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import { WEIGHTS } from '@/lib/domain/theme-weight'
import type { CodedList, Linkage, Zone } from '@/lib/domain/zone'
import { type Block, type Span, textBlock } from './block'
import type { ReportInput } from './report-input'
import { firstRowsNote } from './table-part'

/** What is coded of each zone shown: positioning, sub-areas, themes, goals, measures, linkages, with their words. */
export function strategiesPart(input: ReportInput): Block[] {
  const { comparison, report } = input
  if (comparison.zones.length === 0) return []
  return [
    textBlock('Heading1', report.strategies),
    textBlock('BodyText', report.strategiesLead),
    ...firstRowsNote(input),
    ...comparison.zones.slice(0, MOST_TABLED).flatMap((zone) => strategyOf(zone, input)),
  ]
}

function strategyOf(zone: Zone, input: ReportInput): Block[] {
  const { words, comparison } = input
  const { dataset } = comparison
  const { zonePage } = words.messages
  const named = zone.linkages.filter(({ basis }) => basis === 'named')
  const inferred = zone.linkages.filter(({ basis }) => basis === 'inferred')
  const topic = (list: CodedList, title: string, count: number, body: readonly Block[]) =>
    topicBlocks({ zone, list, title, count, body }, input)
  const listed = (records: readonly { id: string }[]) =>
    records.map(({ id }) => recordLine(id, input))
  return [
    textBlock('Heading2', words.text(zone.name)),
    ...zone.positioning.flatMap(({ id }) => quotesOf(id, dataset).map(quoteBlock(input))),
    ...topic('subAreas', zonePage.subAreas, zone.subAreas.length, listed(zone.subAreas)),
    ...topic('themes', zonePage.themes, zone.themes.length, themeLines(zone, input)),
    ...topic('goals', zonePage.goals, zone.goals.length, goalLines(zone, input)),
    ...topic('measures', zonePage.measures, zone.measures.length, listed(zone.measures)),
    ...topic('linkages', zonePage.linkages, named.length, listed(named)),
    ...inferredLines(inferred, input),
  ]
}

interface Topic {
  zone: Zone
  list: CodedList
  title: string
  count: number
  body: readonly Block[]
}

/** A list under its name and number; where it is empty, whether that is a finding or a gap. */
function topicBlocks({ zone, list, title, count, body }: Topic, input: ReportInput): Block[] {
  const { words, comparison, report } = input
  const { zonePage } = words.messages
  if (!codedFor(zone, comparison.dataset).has(list))
    return [textBlock('Heading3', title), textBlock('BodyText', zonePage.notCoded)]
  const head = textBlock('Heading3', report.counted(title, words.formats.number(count)))
  const none = list === 'linkages' ? zonePage.noLinkage : zonePage.none
  return [head, ...(count === 0 ? [textBlock('BodyText', none)] : body)]
}

/** Goals as the document groups them, each group under its slogan. */
function goalLines(zone: Zone, input: ReportInput): Block[] {
  const { words, report } = input
  const { zonePage } = words.messages
  const blocks = goalBlocks(zone)
  return blocks.flatMap(({ group, kinds }) => {
    const goals = kinds.flatMap((kind) => kind.goals)
    if (!group && blocks.length === 1) return goals.map(({ id }) => recordLine(id, input))
    const head = group
      ? report.lead(zonePage.groupKinds[group.kind]) + words.text(group.text)
      : zonePage.ungrouped
    return [
      textBlock('ListBullet', head),
      ...goals.map(({ id }) => recordLine(id, input, 'ListBullet2')),
    ]
  })
}

function themeLines(zone: Zone, { comparison, words, report }: ReportInput): Block[] {
  const { themes } = lookup(comparison.dataset)
  const { figure } = words.messages
  return WEIGHTS.flatMap((weight) => {
    const labels = zone.themes
      .filter((theme) => theme.weight === weight)
      .map(({ theme }) => words.text(themes.get(theme)?.label ?? { en: theme }))
    return labels.length === 0
      ? []
      : [textBlock('ListBullet', report.lead(figure.weights[weight]), words.formats.and(labels))]
  })
}

function inferredLines(inferred: readonly Linkage[], input: ReportInput): Block[] {
  if (inferred.length === 0) return []
  return [
    textBlock('ListBullet', input.words.messages.zonePage.inferred),
    ...inferred.map(({ id }) => recordLine(id, input, 'ListBullet2')),
  ]
}

/** A record by its name, with the words it rests on; where these are the name itself, they stand alone. */
function recordLine(
  id: RecordId,
  input: ReportInput,
  style: 'ListBullet' | 'ListBullet2' = 'ListBullet',
): Block {
  const { comparison, words, report } = input
  const { dataset } = comparison
  const entry = lookup(dataset).records.get(id)
  const name = entry ? words.text(recordText(entry, dataset)) : id
  const quotes = quotesOf(id, dataset)
  const spans = quotes.flatMap((quote, i): Span[] => [
    ...(i === 0 ? [] : [report.betweenQuotes]),
    quoteSpan(quote, input),
  ])
  if (quotes.length === 0) return textBlock(style, name)
  return quotes.length === 1 && quotes[0]?.exact === name
    ? textBlock(style, ...spans)
    : textBlock(style, report.lead(name), ...spans)
}

type Quote = ReturnType<typeof quotesOf>[number]

/** The words of a document that a record rests on, each once, in the document's language. */
function quotesOf(id: RecordId, dataset: Dataset) {
  const { sources } = lookup(dataset)
  const seen = new Set<string>()
  return evidenceOf(dataset, [id]).flatMap(({ exact, source }) => {
    if (exact === undefined || seen.has(exact)) return []
    seen.add(exact)
    return [{ exact, language: sources.get(source)?.language ?? ('zh' as const) }]
  })
}

function quoteSpan({ exact, language }: Quote, { words, report }: ReportInput): Span {
  return { text: report.quoted(words.text({ [language]: exact })), voice: 'quoted', language }
}

const quoteBlock = (input: ReportInput) => (quote: Quote) =>
  textBlock('Quote', quoteSpan(quote, input))
