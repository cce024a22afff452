import { type Column, cellOf } from '@/lib/analysis/comparison'
import { evidenceOf, lookup, type RecordId } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import type { SourceDocument } from '@/lib/domain/source-document'
import { supportOf } from '@/lib/domain/support'
import type { Zone } from '@/lib/domain/zone'
import { placeText } from '@/lib/i18n/place-text'
import { type Pages, type Span, type TableRow, textBlock } from './block'
import type { ReportInput } from './report-input'

/** Rows that a reader still turns the pages of, and that a browser writes within seconds. */
const MOST_ROWS = 2000

const SHARES = { cells: 2.2, record: 3.6, words: 4.6, document: 0.8, place: 2.2 } as const

/** A record with the columns of the table that it supports. */
interface SupportingRecord {
  id: RecordId
  columns: readonly Column[]
}

/**
 * What the values of the table rest on: a row a record, under its zone.
 *
 * @param sources as the references number them
 */
export function evidencePart(sources: readonly SourceDocument[], input: ReportInput): Pages {
  const { comparison, words, report } = input
  const { number } = words.formats
  const perZone = comparison.zones.map((zone) => ({
    zone,
    records: supportingRecords(zone, input),
  }))
  const total = perZone.reduce((sum, { records }) => sum + records.length, 0)
  const heading = textBlock('HeadingPlain', report.annex)
  if (total === 0)
    return { lie: 'upright', blocks: [heading, textBlock('BodyText', report.annexNone)] }
  if (total > MOST_ROWS)
    return {
      lie: 'upright',
      blocks: [
        heading,
        textBlock('BodyText', report.annexLeftOut(number(total), number(MOST_ROWS))),
      ],
    }
  const head = (key: keyof typeof SHARES) => ({
    head: report.annexColumns[key],
    share: SHARES[key],
    isNumber: false,
  })
  return {
    lie: 'sideways',
    blocks: [
      heading,
      textBlock('BodyText', report.annexLead(number(total))),
      {
        is: 'table',
        caption: report.annexCaption,
        columns: [head('cells'), head('record'), head('words'), head('document'), head('place')],
        rows: perZone
          .filter(({ records }) => records.length > 0)
          .flatMap(({ zone, records }): TableRow[] => [
            { over: [words.text(zone.shortName)] },
            ...records.map((record) => ({ cells: recordCells(record, sources, input) })),
          ]),
      },
    ],
  }
}

/** The records behind the cells of a zone, each once, in the order of the columns. */
function supportingRecords(zone: Zone, { comparison }: ReportInput): SupportingRecord[] {
  const columns = new Map<RecordId, Column[]>()
  for (const column of comparison.columns)
    for (const id of cellOf(column, zone.id).from) {
      const known = columns.get(id)
      if (known) known.push(column)
      else columns.set(id, [column])
    }
  return [...columns].map(([id, of]) => ({ id, columns: of }))
}

function recordCells(
  { id, columns }: SupportingRecord,
  sources: readonly SourceDocument[],
  { comparison, words, report }: ReportInput,
) {
  const { dataset } = comparison
  const { evidence, figure, zonePage } = words.messages
  const entry = lookup(dataset).records.get(id)
  const pieces = evidenceOf(dataset, [id])
  const line = (...spans: Span[]) => spans
  const quotes = pieces.flatMap(({ exact, source }) => {
    if (exact === undefined) return []
    const language = lookup(dataset).sources.get(source)?.language ?? 'zh'
    return [line({ text: words.text({ [language]: exact }), voice: 'quoted', language })]
  })
  const numbers = [...new Set(pieces.map(({ source }) => source))].flatMap((id) => {
    const at = sources.findIndex((document) => document.id === id)
    return at === -1 ? [] : [`[${at + 1}]`]
  })
  const kind =
    entry && figure.listed([evidence.kinds[entry.kind], evidence.support[supportOf(entry)]])
  return [
    [line(words.formats.and(columns.map(({ metric }) => words.text(metric.shortLabel))))],
    entry ? [line(words.text(recordText(entry, dataset))), line(kind ?? '')] : [line(id)],
    quotes.length > 0 ? quotes : [line(zonePage.noQuote)],
    [line(numbers.join(report.betweenQuotes))],
    pieces.map((piece) => line(placeText(piece, words))).filter(([text]) => text !== ''),
  ]
}
