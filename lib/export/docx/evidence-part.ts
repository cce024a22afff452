import { type Column, cellOf } from '@/lib/analysis/comparison'
import { evidenceOf, lookup, type RecordId } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import type { SourceDocument } from '@/lib/domain/source-document'
import { supportOf } from '@/lib/domain/support'
import type { Zone } from '@/lib/domain/zone'
import { placeText } from '@/lib/i18n/place-text'
import { type Line, type Pages, type Span, type TableRow, textBlock } from './block'
import type { ReportInput } from './report-input'

/** Rows that a reader still turns the pages of, and that a browser writes within seconds. */
const MOST_ROWS = 2000

/** The columns of the table, and the share of its width that each has. */
const SHARES = {
  metrics: 1.5,
  kind: 1.9,
  record: 3.2,
  words: 3.5,
  document: 1,
  place: 3.5,
} as const
const COLUMNS = ['metrics', 'kind', 'record', 'words', 'document', 'place'] as const

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
  return {
    lie: 'sideways',
    blocks: [
      heading,
      textBlock('BodyText', report.annexLead(number(total))),
      {
        is: 'table',
        caption: report.annexCaption,
        columns: COLUMNS.map((key) => ({
          head: [[report.annexColumns[key]]],
          share: SHARES[key],
          isNumber: false,
        })),
        rows: perZone
          .filter(({ records }) => records.length > 0)
          .flatMap(({ zone, records }): TableRow[] => [
            { over: [words.text(zone.shortName)] },
            ...records.flatMap((record) => recordRows(record, sources, input)),
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

/** A row for each piece of evidence; what is said of the record stands in the first. */
function recordRows(
  { id, columns }: SupportingRecord,
  sources: readonly SourceDocument[],
  { comparison, words }: ReportInput,
): TableRow[] {
  const { dataset } = comparison
  const { evidence, figure, zonePage } = words.messages
  const maps = lookup(dataset)
  const entry = maps.records.get(id)
  const cell = (span: Span): Line[] => [[span]]
  const ofRecord = [
    cell(words.formats.and(columns.map(({ metric }) => words.text(metric.shortLabel)))),
    cell(
      entry ? figure.listed([evidence.kinds[entry.kind], evidence.support[supportOf(entry)]]) : '',
    ),
    cell(entry ? words.text(recordText(entry, dataset)) : id),
  ]
  const nothing = ofRecord.map(() => cell(''))
  const pieces = evidenceOf(dataset, [id])
  if (pieces.length === 0)
    return [{ cells: [...ofRecord, cell(zonePage.noQuote), cell(''), cell('')] }]
  return pieces.map((piece, i) => {
    const language = maps.sources.get(piece.source)?.language ?? 'zh'
    const at = sources.findIndex((document) => document.id === piece.source)
    return {
      cells: [
        ...(i === 0 ? ofRecord : nothing),
        cell(
          piece.exact === undefined
            ? zonePage.noQuote
            : { text: words.text({ [language]: piece.exact }), voice: 'quoted', language },
        ),
        cell(at === -1 ? '' : `[${at + 1}]`),
        cell(placeText(piece, words)),
      ],
    }
  })
}
