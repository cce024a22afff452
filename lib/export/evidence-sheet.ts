import { type Column, cellOf, tableColumns } from '@/lib/analysis/comparison'
import { isOfAllZones } from '@/lib/analysis/records-behind'
import { baselineName } from '@/lib/charts/baseline-text'
import { weightsPhrases } from '@/lib/charts/weighting-text'
import type { Evidence } from '@/lib/domain/evidence'
import { evidenceOf, lookup, type RecordId } from '@/lib/domain/lookup'
import { recordText } from '@/lib/domain/record-text'
import { supportOf } from '@/lib/domain/support'
import type { Zone } from '@/lib/domain/zone'
import { placeText } from '@/lib/i18n/place-text'
import type { Sheet, TableModel, Written } from './table'
import { rankFields, writtenRanks } from './written-ranks'
import { countingLabel, missingWords, writtenDifference, writtenNumber } from './written-value'

/** Between several quotations of one record. */
const BETWEEN = ' / '

/** The shown cells in the long form: a row for each record behind a cell, or one where there is none. */
export function evidenceSheet(table: TableModel): Sheet {
  const { comparison, words } = table
  const { baseline, csv, weighting } = words.messages
  const isBeside = comparison.baseline !== null
  return {
    fields: [
      csv.zone,
      csv.zoneId,
      csv.metric,
      csv.metricId,
      csv.option,
      csv.value,
      csv.unit,
      csv.missing,
      csv.printed,
      csv.support,
      ...(isBeside ? [baseline.csvBaseline, baseline.csvDifference] : []),
      ...(comparison.weighting?.column ? [weighting.csvWeights, ...rankFields(table)] : []),
      csv.record,
      csv.recordKind,
      csv.recordText,
      csv.recordSupport,
      csv.quote,
      csv.document,
      csv.place,
    ],
    rows: comparison.zones.flatMap((zone) =>
      tableColumns(comparison).flatMap((column) => {
        const cell = cellFields(column, zone, table)
        if (comparison.dataset.zones.length > MOST_ALIKE && isOfAllZones(column))
          return [[...cell, ...recordsOfAll(table)]]
        const { from } = cellOf(column, zone.id)
        if (from.length === 0) return [[...cell, ...NO_RECORD]]
        return from.map((id) => [...cell, ...recordFields(id, table)])
      }),
    ),
  }
}

/** Of more zones the records of all are not listed again for each: there would be as many rows as zones times zones. */
const MOST_ALIKE = 100

/** That a value is made of the records of all zones. */
function recordsOfAll({ words }: TableModel): readonly Written[] {
  return [null, null, words.messages.many.recordsOfAll, ...NO_RECORD.slice(3)]
}

const NO_RECORD: readonly Written[] = [null, null, null, null, null, null, null]

function cellFields(column: Column, zone: Zone, table: TableModel): Written[] {
  const { comparison, words } = table
  const { metric } = column
  const { baseline } = comparison
  const { support } = words.messages.evidence
  return [
    words.text(zone.shortName),
    zone.id,
    words.text(metric.label),
    metric.id,
    countingLabel(column, words) || null,
    writtenNumber(column, zone),
    words.text(metric.unit),
    missingWords(column, zone, words) || null,
    cellOf(column, zone.id).printed ?? null,
    support[metric.support === 'stated' ? 'verbatim' : metric.support],
    ...(baseline === null
      ? []
      : [baselineName({ comparison, words }), writtenDifference(column, zone, baseline)]),
    ...weightingFields(column, zone, table),
  ]
}

/** By which weights of the reader's, and with which rank; of other columns than the weighted values, nothing. */
function weightingFields(column: Column, zone: Zone, table: TableModel): Written[] {
  const { weighting } = table.comparison
  const ranks = writtenRanks(zone, table)
  if (!weighting?.column) return []
  return column === weighting.column
    ? [table.words.messages.figure.listed(weightsPhrases(weighting, table)), ...ranks]
    : [null, ...ranks.map(() => null)]
}

function recordFields(id: RecordId, { comparison, words }: TableModel): readonly Written[] {
  const { dataset } = comparison
  const { records, sources } = lookup(dataset)
  const entry = records.get(id)
  if (!entry) return [id, ...NO_RECORD.slice(1)]
  const { evidence: messages } = words.messages
  const pieces = evidenceOf(dataset, [id])
  const titleOf = ({ source }: Evidence) => {
    const document = sources.get(source)
    return document ? words.text(document.title) : source
  }
  return [
    id,
    messages.kinds[entry.kind],
    words.text(recordText(entry, dataset)),
    messages.support[supportOf(entry)],
    joined(pieces.map(({ exact }) => exact ?? '')),
    joined([...new Set(pieces.map(titleOf))]),
    joined(pieces.map((piece) => placeText(piece, words))),
  ]
}

function joined(texts: readonly string[]): string | null {
  return texts.filter(Boolean).join(BETWEEN) || null
}
